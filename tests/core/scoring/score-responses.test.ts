import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickScoringRole, scoreResponses, type Response, type Responses } from '#core';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

const TOLERANCE = 1e-4;
const near = (
  actual: number | null | undefined,
  wanted: number | null | undefined,
  what: string,
) => {
  if (wanted === null || wanted === undefined) expect(actual, what).toBe(wanted);
  else
    expect(Math.abs((actual ?? NaN) - wanted), `${what}: ${actual} ≠ ${wanted}`).toBeLessThan(
      TOLERANCE,
    );
};
const nameOfBand = (id: string | undefined) => role.bands.find((band) => band.id === id)?.name;

describe('golden cases', () => {
  it('are all there', () => {
    expect(goldenCases).toHaveLength(14);
  });

  it.each(goldenCases.map((one) => [one.id, one] as const))(
    '%s gives the same numbers',
    (_, one) => {
      const result = scoreResponses(role, one.responses, {
        order: Object.keys(one.answers),
        milliseconds: new Map(Object.entries(one.ms ?? {})),
      });
      expect(result.competencies.map(({ id }) => id)).toEqual(Object.keys(one.result.competencies));
      for (const actual of result.competencies) {
        const wanted = one.result.competencies[actual.id];
        if (wanted?.assessed !== true) {
          expect(actual.assessment).toBeNull();
          continue;
        }
        const { assessment } = actual;
        expect(actual.ratings).toBe(wanted.n_self);
        expect(actual.scenarios).toBe(wanted.n_scenario);
        near(actual.selfRating, wanted.self, 'self-rating');
        near(actual.scenarioScore, wanted.scenario, 'scenario score');
        near(actual.scenarioCredit, wanted.scenario_credit ?? 0, 'credit');
        near(assessment?.score, wanted.score, 'score');
        near(assessment?.sd, wanted.sd, 'SD');
        near(assessment?.range[0], wanted.lo80, 'low end');
        near(assessment?.range[1], wanted.hi80, 'high end');
        near(assessment?.chanceOfTarget, wanted.p_meets_target, 'chance of target');
        near(assessment?.gap, wanted.gap, 'gap');
        near(assessment?.weightedGap, wanted.weighted_gap, 'weighted gap');
        expect(assessment?.level).toBe(wanted.level);
        expect(assessment?.status).toBe(wanted.status);
        expect(assessment?.levelChances).toHaveLength(5);
        wanted.level_probs.forEach((chance, level) => {
          near(assessment?.levelChances[level], chance, `chance of level ${level}`);
        });
      }
      const { fit, calibration } = one.result;
      near(result.fit?.score, fit.fit, 'fit');
      near(result.fit?.sd, fit.sd, 'SD of fit');
      near(result.fit?.range[0], fit.lo80, 'low end of fit');
      near(result.fit?.range[1], fit.hi80, 'high end of fit');
      expect(result.fit?.assessed).toBe(fit.assessed);
      expect(nameOfBand(result.fit?.band)).toBe(fit.band);

      const actual = result.calibration;
      expect(actual.n).toBe(calibration.n);
      expect(actual.available).toBe(calibration.available);
      near(actual.discount, calibration.discount_levels, 'discount');
      near(actual.chanceOfNone, calibration.p_no_shift, 'chance of no over-rating');
      if (actual.available) {
        near(actual.expected, calibration.expected, 'expected credit');
        near(actual.observed, calibration.observed, 'observed credit');
        near(actual.sd, calibration.sd, 'SD of credit');
        near(actual.z, calibration.z, 'z');
        expect(actual.label).toBe(calibration.label);
      }
      expect(result.gapOrder).toEqual(one.result.gap_order);
      expect(result.flags).toEqual(one.result.quality.flags);
      expect(result.recommendations.map(({ indicator }) => indicator)).toEqual(
        one.result.recommendations.map(({ indicator }) => indicator),
      );
      one.result.recommendations.forEach((wanted, index) => {
        const next = result.recommendations[index];
        near(next?.need, wanted.need, 'need');
        near(next?.level, wanted.level, 'level');
        expect(next?.rating).toBe(wanted.rated);
        expect(next?.missedScenario).toBe(wanted.missed_scenario);
      });
    },
  );
});
