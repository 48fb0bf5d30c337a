import { describe, expect, it } from 'vitest';
import { readTextFiles } from '#app/compare/read-text-files.ts';

describe('reading opened files', () => {
  it('puts their texts one after another', async () => {
    const files = [new File(['a'], 'a.txt'), new File(['b,c'], 'b.csv')];
    expect(await readTextFiles(files)).toEqual({ ok: true, value: 'a\nb,c' });
  });

  it('refuses more than 4 MB unread', async () => {
    const half = new File(['x'.repeat(2.5 * 1024 * 1024)], 'big.txt');
    expect(await readTextFiles([half, half])).toEqual({ ok: false, error: 'too-large' });
  });

  it('says so when a file is gone', async () => {
    const gone = new File(['x'], 'gone.txt');
    gone.text = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
    expect(await readTextFiles([gone])).toEqual({ ok: false, error: 'unreadable' });
  });
});
