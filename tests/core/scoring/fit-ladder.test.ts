import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  barOf,
  fitLadder,
  fitProfiles,
  holdAgainst,
  pickScoringRole,
  scoreResponses,
  type TargetProfile,
} from '#core';
import { readGoldenCorpus } from '#tests/golden/golden-corpus.ts';
import { fillForm, fromCredits, makeScoringRole, role } from './scoring-cases.ts';

const numbers = v.record(v.string(), v.number());
const caseSchema = v.object({
  id: v.string(),
  answers: v.record(v.string(), v.nullable(v.union([v.number(), v.literal('idk')]))),
  targets: numbers,
  weights: v.nullable(numbers),
  fit: v.object({
    fit: v.number(),
    sd: v.number(),
    lo80: v.number(),
    hi80: v.number(),
    assessed: v.number(),
    band: v.string(),
  }),
  competencies: v.record(
    v.string(),
    v.object({
      score: v.number(),
      gap: v.number(),
      status: v.string(),
      p_meets_target: v.number(),
      weighted_gap: v.number(),
    }),
  ),
  gap_order: v.array(v.string()),
  recommendations: v.array(v.object({ indicator: v.string(), need: v.number() })),
});

/** Worked examples for other profiles, computed by a separate program; append only. */
const cases = readGoldenCorpus('scoring/profiles-v1.jsonl').lines.map((line) =>
  v.parse(caseSchema, JSON.parse(line)),
);

const near = (actual: number | undefined, wanted: number, what: string) => {
  expect(Math.abs((actual ?? NaN) - wanted), what).toBeLessThan(1e-4);
};

describe('a result against another profile', () => {
  it('has all cases', () => {
    expect(cases).toHaveLength(112);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s gives the same numbers', (_, one) => {
    const profile: TargetProfile = {
      ...barOf(one.targets),
      weights: one.weights ?? one.targets,
    };
    const responses = fromCredits(one.answers);
    const result = scoreResponses(holdAgainst(role, profile), responses);
    const { fit } = result;
    near(fit?.score, one.fit.fit, 'fit');
    near(fit?.sd, one.fit.sd, 'SD of fit');
    near(fit?.range[0], one.fit.lo80, 'low end of fit');
    near(fit?.range[1], one.fit.hi80, 'high end of fit');
    expect(role.bands.find(({ id }) => id === fit?.band)?.name).toBe(one.fit.band);
    expect(fit?.assessed).toBe(one.fit.assessed);
    for (const { id, assessment } of result.competencies) {
      const wanted = one.competencies[id];
      if (wanted === undefined) {
        expect(assessment).toBeNull();
        continue;
      }
      near(assessment?.score, wanted.score, 'score');
      near(assessment?.gap, wanted.gap, 'gap');
      near(assessment?.weightedGap, wanted.weighted_gap, 'weighted gap');
      near(assessment?.chanceOfTarget, wanted.p_meets_target, 'chance of target');
      expect(assessment?.status).toBe(wanted.status);
    }
    expect(result.gapOrder).toEqual(one.gap_order);
    expect(result.recommendations.map(({ indicator }) => indicator)).toEqual(
      one.recommendations.map(({ indicator }) => indicator),
    );
    one.recommendations.forEach(({ need }, at) =>
      near(result.recommendations[at]?.need, need, 'need'),
    );
    // The ladder's fit must equal the result's exactly.
    expect(fitProfiles(role, responses, [profile])).toEqual([{ profile, fit }]);
  });

  it('is told for every step of the ladder, lowest first, from a piece of the role too', () => {
    const small = makeScoringRole();
    const responses = new Map([
      ['A1', 3],
      ['A2', 2],
      ['B1', 4],
      ['B-K', 2],
    ]);
    const steps = fitLadder(small, responses);
    expect(steps.map(({ profile }) => profile.id)).toEqual(['role', 'lead']);
    for (const { profile, fit } of steps) {
      expect(scoreResponses(holdAgainst(small, profile), responses).fit).toEqual(fit);
    }
    expect(fitLadder(pickScoringRole(role), fillForm(2, 3, 'best'))[0]?.fit).toEqual(
      scoreResponses(role, fillForm(2, 3, 'best')).fit,
    );
  });

  it('has no fit without evidence', () => {
    expect(fitLadder(makeScoringRole(), new Map()).map(({ fit }) => fit)).toEqual([null, null]);
  });
});
