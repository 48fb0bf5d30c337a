import { describe, expect, it } from 'vitest';
import {
  barOf,
  type ComparedResult,
  decodeCode,
  holdAgainst,
  holdResultAgainst,
  layoutOf,
  listProfiles,
  ownProfile,
  pickScoringRole,
  scoreCode,
  scoreResponses,
} from '#core';
import { answersCode, answersOf } from '#tests/support/compared-codes.ts';
import { ladderRole } from '#tests/support/ladder-role.ts';

const ROLE = { scoring: pickScoringRole(ladderRole), layout: layoutOf(ladderRole) };

function resultOf(n: number): ComparedResult {
  const decoded = decodeCode(answersCode(n));
  if (!decoded.ok) throw new Error(decoded.error.code);
  const scored = scoreCode(decoded.value, ROLE);
  if (!scored.ok) throw new Error(scored.error.code);
  return scored.value;
}

describe('holdResultAgainst', () => {
  it.each([...listProfiles(ladderRole), barOf({ TD: 85, TS: 70, CM: 60, PC: 80, DC: 0 }, 'Acme')])(
    'has the fit, band and status that its answers give: $title',
    (profile) => {
      for (const n of [3, 7, 11]) {
        const whole = scoreResponses(holdAgainst(ladderRole, profile), answersOf(n));
        const held = holdResultAgainst(ladderRole, profile, resultOf(n));
        expect(held.fit?.score).toBeCloseTo(whole.fit?.score ?? NaN, 9);
        expect(held.fit?.band).toBe(whole.fit?.band);
        expect(held.fit?.assessed).toBe(whole.fit?.assessed);
        // Only an estimate: close, and its range always has a width.
        expect(Math.abs((held.fit?.sd ?? NaN) - (whole.fit?.sd ?? NaN))).toBeLessThan(3);
        expect(held.competencies.map(({ score }) => score?.status)).toEqual(
          whole.competencies.map(({ assessment }) => assessment?.status),
        );
      }
    },
  );

  it('is the result itself against the role’s own', () => {
    const result = resultOf(5);
    expect(holdResultAgainst(ladderRole, ownProfile(ladderRole), result)).toBe(result);
  });

  it('has no fit where nothing that counts has a score', () => {
    const lead = listProfiles(ladderRole).find(({ id }) => id === 'lead') ?? ownProfile(ladderRole);
    const nothing: ComparedResult = {
      ...resultOf(5),
      fit: null,
      competencies: resultOf(5).competencies.map(({ id }) => ({ id, score: null })),
    };
    expect(holdResultAgainst(ladderRole, lead, nothing)).toMatchObject({
      fit: null,
      competencies: nothing.competencies,
    });
  });
});
