import { describe, expect, it } from 'vitest';
import { decodeCode, layoutOf, pickScoringRole, scoreResponses } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode, answersOf, scoresCode } from '#tests/support/compared-codes.ts';
import { scoreCode } from '../../../src/core/compare/score-code.ts';

const role = { scoring: pickScoringRole(aiEngineer), layout: layoutOf(aiEngineer) };

function score(code: string, by = role) {
  const decoded = decodeCode(code);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return scoreCode(decoded.value, by);
}

describe('scoring one code of several', () => {
  it('gives answers the very numbers of their own result page', () => {
    const alone = scoreResponses(aiEngineer, answersOf(7));
    const scored = score(answersCode(7, { name: 'Ann', date: '2026-01-02' }));
    if (!scored.ok) throw new Error(scored.error.code);
    expect(scored.value).toMatchObject({
      kind: 'answers',
      role: 'ai-engineer',
      version: 1,
      name: 'Ann',
      date: '2026-01-02',
      answers: answersOf(7).size,
    });
    expect(scored.value.fit).toEqual(alone.fit);
    expect(scored.value.competencies.map(({ score: each }) => each)).toEqual(
      alone.competencies.map(({ assessment }) => assessment),
    );
  });

  it('gives scores as they were shared, to a tenth of a point', () => {
    const alone = scoreResponses(aiEngineer, answersOf(8));
    const scored = score(scoresCode(8));
    if (!scored.ok) throw new Error(scored.error.code);
    expect(scored.value.kind).toBe('scores');
    for (const [index, { score: each }] of scored.value.competencies.entries()) {
      const full = alone.competencies[index]?.assessment;
      expect(Math.abs((each?.score ?? Number.NaN) - (full?.score ?? Number.NaN))).toBeLessThan(
        0.1001,
      );
      expect(each?.status).toBe(full?.status);
    }
    expect(scored.value.fit?.band).toBe(alone.fit?.band);
  });

  it('refuses to score with another version', () => {
    const other = { ...role, layout: { ...role.layout, version: 2 } };
    const mismatch = { ok: false, error: { code: 'layout-mismatch' } };
    expect(score(answersCode(1), other)).toEqual(mismatch);
    expect(score(scoresCode(1), other)).toEqual(mismatch);
  });
});
