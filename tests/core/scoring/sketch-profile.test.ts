import { describe, expect, it } from 'vitest';
import { scoreProfile, sketchProfile } from '#core';
import { goldenCases, makeScoringRole, role } from './scoring-cases.ts';

describe('the outlines of a profile', () => {
  it.each(goldenCases)('are those of the whole profile: $id', ({ responses }) => {
    const { competencies, fit } = scoreProfile(role, responses);
    expect(sketchProfile(role, responses)).toEqual({
      competencies: competencies.map(({ id, target, weight, scenarios, assessment }) => ({
        id,
        target,
        weight,
        scenarios,
        assessment: assessment && { score: assessment.score, range: assessment.range },
      })),
      fit,
    });
  });

  it('are missing where there is too little evidence', () => {
    const { competencies, fit } = sketchProfile(makeScoringRole(), new Map([['A1', 3]]));
    expect(competencies.map(({ assessment }) => assessment)).toEqual([null, null]);
    expect(fit).toBeNull();
  });
});
