import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickScoringRole, type Response, type Responses, scoreResponses } from '#core';
import { runningHashes } from '#tests/golden/golden-corpus.ts';
import { corpus, fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

const TOLERANCE = 1e-4;
const near = (
  actual: number | null | undefined,
  wanted: number | null | undefined,
  what: string,
) => {
  if (wanted === null || wanted === undefined)
    expect({ [what]: actual }).toEqual({ [what]: wanted });
  else if (!(Math.abs((actual ?? NaN) - wanted) < TOLERANCE))
    expect({ [what]: actual }).toEqual({ [what]: wanted });
};
const nameOfBand = (id: string | undefined) => role.bands.find((band) => band.id === id)?.name;

describe('golden cases', () => {
  it('are all there', () => {
    expect(goldenCases).toHaveLength(14);
  });

  it('are append-only', () => {
    expect(corpus.locked.count).toBe(corpus.lines.length);
    expect(runningHashes(corpus.lines)).toEqual(corpus.locked.running);
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
      near(actual.chanceOfNone, calibration.p_no_shift, 'chance of no leniency');
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

const itemIds = [...role.indicators, ...role.scenarios].map(({ id }) => id);
const optionsOf = (id: string) => role.scenarios.find((one) => one.id === id)?.options;
/** Any answers that a person could give to any part of the role. */
const anyResponses = fc
  .tuple(
    fc.shuffledSubarray(itemIds, { minLength: 4 }),
    fc.array(fc.nat(99), { minLength: 61, maxLength: 61 }),
  )
  .map(([ids, choices]): ReadonlyMap<string, Response> => {
    return new Map(
      ids.map((id, index): [string, Response] => {
        const choice = choices[index] ?? 0;
        const options = optionsOf(id);
        if (choice >= 95) return [id, 'skipped'];
        if (options === undefined) return [id, choice % 5];
        return [id, choice % 5 === 4 ? 'idk' : choice % 4];
      }),
    );
  });
const scoresOf = (responses: Responses) =>
  new Map(
    scoreResponses(role, responses).competencies.map(({ id, assessment }) => [
      id,
      assessment?.score ?? null,
    ]),
  );
const creditOf = (id: string, response: Response | undefined) =>
  typeof response === 'number' ? (optionsOf(id)?.[response]?.credit ?? 0) : 0;
const RUNS = { numRuns: 60 };

describe('whatever was answered', { timeout: 60_000 }, () => {
  it('never has a lower score after one higher rating', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const before = scoresOf(responses);
        const rated = role.indicators.find(({ id }) => Number(responses.get(id)) < 4);
        if (rated === undefined) return;
        const raised = new Map(responses).set(rated.id, Number(responses.get(rated.id)) + 1);
        const score = before.get(rated.competency) ?? null;
        if (score === null) return;
        compared += 1;
        expect(scoresOf(raised).get(rated.competency)).toBeGreaterThan(score);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('never has any lower score after a better scenario answer', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const before = scoresOf(responses);
        for (const { id, options } of role.scenarios.slice(0, 12)) {
          const response = responses.get(id);
          if (response === undefined || response === 'skipped') continue;
          const best = options.findIndex(({ credit }) => credit === creditOf(id, response) + 1);
          if (best < 0) continue;
          compared += 1;
          for (const [competency, score] of scoresOf(new Map(responses).set(id, best))) {
            expect(score ?? 0).toBeGreaterThan((before.get(competency) ?? 0) - 1e-9);
          }
          return;
        }
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('does not depend on the order of answering or on times', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const reversed = new Map([...responses].toReversed());
        const { flags, ...result } = scoreResponses(role, responses);
        const { flags: others, ...other } = scoreResponses(role, reversed, {
          order: [...reversed.keys()],
          milliseconds: new Map([...reversed.keys()].map((id) => [id, 1])),
          shown: new Set(itemIds),
        });
        expect(other).toEqual(result);
        expect(others.length + flags.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('is the same for skipped and for not asked', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const asked = new Map([...responses].filter(([, response]) => response !== 'skipped'));
        const all = new Map(itemIds.map((id) => [id, responses.get(id) ?? 'skipped'] as const));
        const { flags: _, ...result } = scoreResponses(role, asked);
        expect(scoreResponses(role, all)).toMatchObject(result);
      }),
      RUNS,
    );
  });

  it('scores "I do not know" exactly as a wrong answer', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const wrong = new Map(
          [...responses].map(([id, response]) => [
            id,
            response === 'idk'
              ? (optionsOf(id) ?? []).findIndex(({ credit }) => credit === 0)
              : response,
          ]),
        );
        expect(scoresOf(wrong)).toEqual(scoresOf(responses));
      }),
      RUNS,
    );
  });

  it('has a role fit that can be recomputed from the whole points shown, within 1', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const { competencies, fit } = scoreResponses(role, responses);
        const shown = competencies.filter(({ assessment }) => assessment !== null);
        if (fit === null) {
          expect(shown).toEqual([]);
          return;
        }
        const covered = shown.reduce(
          (sum, { target, assessment }) =>
            sum + Math.min(target, Math.round(assessment?.score ?? NaN)),
          0,
        );
        const targets = shown.reduce((sum, { target }) => sum + target, 0);
        expect(
          Math.abs(Math.round((100 * covered) / targets) - Math.round(fit.score)),
        ).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('has probabilities that sum to 1 and ranges around their scale', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        for (const { assessment } of scoreResponses(role, responses).competencies) {
          if (assessment === null) continue;
          const { range, score, levelChances, chanceOfTarget } = assessment;
          expect(levelChances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...levelChances)).toBeGreaterThanOrEqual(-1e-12);
          expect(0 < range[0] && range[0] < range[1] && range[1] < 100).toBe(true);
          expect(score > 0 && score < 100).toBe(true);
          expect(chanceOfTarget >= -1e-12 && chanceOfTarget <= 1).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('nested forms', () => {
  it('give the Standard score when Quick answers are extended', () => {
    const quick = [...fillForm(1, 3, 'worst')];
    const standard = fillForm(2, 3, 'worst');
    const extended = new Map([
      ...quick,
      ...[...standard].filter(([id]) => !quick.some(([known]) => known === id)),
    ]);
    expect(scoresOf(extended)).toEqual(scoresOf(standard));
    expect(scoresOf(extended)).not.toEqual(scoresOf(new Map(quick)));
  });
});

describe('examples that belong together', () => {
  const score = (id: string) => {
    const found = goldenCases.find((one) => one.id === id);
    return scoresOf(found?.responses ?? new Map()).get('TD') ?? NaN;
  };

  it('right beats skipped, skipped beats wrong, and wrong equals "I do not know"', () => {
    expect(score('E03a_wrong')).toBe(score('E03b_idk'));
    expect(score('E03c_right')).toBeGreaterThan(score('E03d_skipped'));
    expect(score('E03d_skipped')).toBeGreaterThan(score('E03a_wrong'));
  });

  it('every target can be reached', () => {
    const { competencies, fit, gapOrder } = scoreResponses(role, fillForm(3, 4, 'best'));
    expect(competencies.map(({ assessment }) => assessment?.status)).toEqual(
      Array(5).fill('meets'),
    );
    expect(fit?.score).toBe(100);
    expect(gapOrder).toEqual([]);
  });
});

describe('odd input', { timeout: 60_000 }, () => {
  it('never throws and ignores what it does not know', () => {
    const key = fc.oneof(fc.constantFrom(...itemIds), fc.string());
    const value = fc.oneof(
      fc.double(),
      fc.integer({ min: -3, max: 9 }),
      fc.constantFrom<Response>('idk', 'skipped'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (entries) => {
        const { competencies, fit } = scoreResponses(role, new Map<string, Response>(entries));
        for (const { assessment } of competencies) {
          expect(assessment === null || Number.isFinite(assessment.score)).toBe(true);
        }
        expect(fit === null || Number.isFinite(fit.sd)).toBe(true);
      }),
      RUNS,
    );
  });

  it('has nulls and empty lists without evidence', () => {
    expect(scoreResponses(makeScoringRole(), new Map([['nothing', 3]]))).toMatchObject({
      role: 'small',
      version: 7,
      fit: null,
      gapOrder: [],
      recommendations: [],
      beyond: [],
      flags: [],
    });
  });

  it('orders gaps by weighted gap, then by id', () => {
    const twins = makeScoringRole({
      competencies: [
        { id: 'B', target: 60, weight: 10 },
        { id: 'A', target: 60, weight: 10 },
      ],
    });
    const answers = new Map([
      ['A1', 1],
      ['A2', 1],
      ['B1', 1],
      ['B2', 1],
    ]);
    expect(scoreResponses(twins, answers).gapOrder).toEqual(['A', 'B']);
    const swapped = { ...twins, competencies: twins.competencies.toReversed() };
    expect(scoreResponses(swapped, answers).gapOrder).toEqual(['A', 'B']);
    expect(scoreResponses(twins, new Map([...answers, ['B2', 0]])).gapOrder).toEqual(['B', 'A']);
  });

  it('scores a small piece of the role just as well', () => {
    const picked = pickScoringRole(role);
    expect(scoreResponses(picked, fillForm(2, 2, 'best'))).toEqual(
      scoreResponses(role, fillForm(2, 2, 'best')),
    );
  });

  it('keeps finite numbers under the steepest role with every answer contradicting the others', () => {
    const base = makeScoringRole();
    const steep = makeScoringRole({
      model: { ...base.model, slopes: { rating: 5, knowledge: 5, judgement: 5 }, kappa: 0.05 },
      indicators: Array.from({ length: 120 }, (_, index) => ({
        id: `A${index}`,
        competency: 'A',
        tier: 'core' as const,
        stage: 1,
      })),
    });
    const answers = new Map<string, Response>([
      ...steep.indicators.map(({ id }, index) => [id, index % 2 === 0 ? 0 : 4] as const),
      ['A-K', 0],
    ]);
    const [a] = scoreResponses(steep, answers).competencies;
    expect(a?.assessment?.score).toBeGreaterThan(20);
    expect(a?.assessment?.score).toBeLessThan(60);
    const high = new Map<string, Response>([
      ...steep.indicators.map(({ id }) => [id, 4] as const),
      ['A-K', 0],
      ['A-J', 1],
    ]);
    expect(Number.isFinite(scoreResponses(steep, high).competencies[0]?.assessment?.score)).toBe(
      true,
    );
  });
});
