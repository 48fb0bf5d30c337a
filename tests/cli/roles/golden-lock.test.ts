import { describe, expect, it } from 'vitest';
import { extendGoldenLock, runningHashes } from '../../../src/cli/roles/golden-lock.ts';

describe('the lock of the golden corpora', () => {
  it('takes on new lines of one corpus and leaves the others', () => {
    const lock = extendGoldenLock({}, 'a.jsonl', ['1']);
    const grown = extendGoldenLock(lock, 'a.jsonl', ['1', '2']);
    expect(grown).toEqual({ 'a.jsonl': { count: 2, running: runningHashes(['1', '2']) } });
    expect(extendGoldenLock(grown, 'b.jsonl', [])['a.jsonl']).toEqual(grown['a.jsonl']);
  });

  it('refuses a line that has changed', () => {
    const lock = extendGoldenLock({}, 'a.jsonl', ['1', '2']);
    expect(() => extendGoldenLock(lock, 'a.jsonl', ['1', 'x', '3'])).toThrow('a.jsonl: a line');
  });
});
