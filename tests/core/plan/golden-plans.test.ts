import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan, writePlan } from '#core';
import { readGoldenCorpus, runningHashes } from '#tests/golden/golden-corpus.ts';

/** A file as once issued, and the plan it was written from. */
type Line = { readonly file: unknown; readonly plan: Plan };

const { lines, locked } = readGoldenCorpus('plans/v1.jsonl');

describe('plan files of version 1 as once issued', () => {
  it('all exist unchanged', () => {
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(runningHashes(lines)).toEqual(locked.running);
  });

  it.each(lines)('are restored completely: %s', (line) => {
    const { file, plan } = JSON.parse(line) as Line;
    expect(parsePlan(file)).toEqual({ ok: true, value: plan });
    expect(file).toMatchObject(writePlan(plan));
  });
});
