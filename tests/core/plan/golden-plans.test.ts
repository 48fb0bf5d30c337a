import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan, writePlan } from '#core';
import { readGoldenCorpus, runningHashes } from '#tests/golden/golden-corpus.ts';

/** A file as once issued, and the plan it was written from. */
type Line = { readonly file: unknown; readonly plan: Plan };

const { lines, locked } = readGoldenCorpus('plans/v1.jsonl');

describe('plans of format version 1 that were ever handed out', () => {
  it('are all there, as they were', () => {
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(runningHashes(lines)).toEqual(locked.running);
  });

  it.each(lines)('come back whole: %s', (line) => {
    const { file, plan } = JSON.parse(line) as Line;
    expect(parsePlan(file)).toEqual({ ok: true, value: plan });
    expect(file).toMatchObject(writePlan(plan));
  });
});
