import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

const files = [
  ...sourceFiles('src', /\.(?:ts|tsx|mjs|css)$/),
  ...sourceFiles('tests', /\.(?:ts|tsx)$/),
];
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|tsx|mjs|css)$/;
/** Names that say nothing about what is inside. */
const EMPTY = /^(?:utils?|helpers?|common|types|misc|shared|constants)\./;
/** Words of the interface used by every part of it. */
const NAMED_BY_CONTRACT = new Set(['src/i18n/en/common.ts']);

describe('names', () => {
  it('looked at the sources', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('are kebab-case', () => {
    const parts = (path: string) => path.split('/').slice(0, -1);
    const wrong = files.filter(
      (path) =>
        !KEBAB.test(basename(path)) ||
        parts(path).some((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)),
    );
    expect(wrong).toEqual([]);
  });

  it('say what is inside', () => {
    const vague = files.filter(
      (path) => EMPTY.test(basename(path)) && !NAMED_BY_CONTRACT.has(path),
    );
    expect(vague).toEqual([]);
  });

  it('leave nothing exported without a name', () => {
    const anonymous = files.filter(
      (path) => path.startsWith('src/') && /^export default\b/m.test(readSource(path)),
    );
    expect(anonymous).toEqual([]);
  });
});
