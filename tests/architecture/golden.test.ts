import { describe, expect, it } from 'vitest';
import { readGoldenCorpus, runningHashes } from '../golden/golden-corpus.ts';
import { readSource, sourceFiles } from './source-files.ts';

const corpora = sourceFiles('tests/golden', /\.jsonl$/).map((path) =>
  path.replace('tests/golden/', ''),
);
const locked = JSON.parse(readSource('tests/golden/golden.lock.json')) as Readonly<
  Record<string, unknown>
>;

describe('golden corpora', () => {
  it('are all locked, and every locked one is there', () => {
    expect(corpora.length).toBeGreaterThan(0);
    expect(Object.keys(locked).sort()).toEqual(corpora);
  });

  it.each(corpora)('only ever grow: %s', (name) => {
    const { lines, locked: lock } = readGoldenCorpus(name);
    expect(runningHashes(lines)).toEqual(lock.running);
    expect(lock.count).toBe(lines.length);
  });
});

describe('the running hash', () => {
  it.each([
    ['changed', ['a', 'x', 'c']],
    ['removed', ['a', 'c']],
    ['moved', ['b', 'a', 'c']],
  ])('shows a line that was %s', (_how, lines) => {
    const before = runningHashes(['a', 'b', 'c']);
    expect(runningHashes(lines).at(-1)).not.toBe(before.at(-1));
  });
});
