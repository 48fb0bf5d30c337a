import { describe, expect, it } from 'vitest';
import { findCode, type ShareError } from '#core';
import { readGoldenCorpus, runningHashes } from '#tests/golden/golden-corpus.ts';

/**
 * Texts without a result, and the reason: once refused, a text is always refused for the same
 * reason.
 */
type RefusedLink = {
  readonly name: string;
  readonly pasted: string;
  readonly error: ShareError;
};

const { lines, locked } = readGoldenCorpus('links/refused.jsonl');
const refused = lines.map((line) => JSON.parse(line) as RefusedLink);

describe('links and codes that were once refused', () => {
  it('only grow, with every line unchanged and in place', () => {
    expect(locked.count).toBeGreaterThanOrEqual(22);
    expect(runningHashes(lines)).toEqual(locked.running);
  });

  it.each(refused)('are always refused for the same reason: $name', ({ pasted, error }) => {
    expect(findCode(pasted)).toEqual({ ok: false, error });
  });
});
