import { describe, expect, it } from 'vitest';
import { GRID, gridOf } from '#core/scoring/scale.ts';
import {
  baseThresholds,
  categoryProbabilities,
  expectedCredit,
  guessingParameters,
  itemLogProbabilities,
  levelWidth,
  ratingCurve,
  scenarioCurve,
  withoutGuessing,
} from '#core/scoring/item-curve.ts';
import { makeScoringRole, role, unitCurves } from './scoring-cases.ts';

describe('item curve', () => {
  const { model, scenarios } = makeScoringRole();
  const scenario = (id: string) => {
    const found = scenarios.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  describe('ratings', () => {
    it.each([
      ['foundational', -0.25],
      ['core', 0],
      ['advanced', 0.25],
    ] as const)('shift with the tier: %s by %d', (tier, shift) => {
      const curve = ratingCurve(model, tier);
      expect(curve.slope).toBe(2.2);
      expect(curve.guesses).toEqual([0, 0, 0, 0]);
      expect(curve.thresholds[0]).toBeCloseTo(-1.144653 + shift, 5);
      expect(curve.thresholds[3]).toBeCloseTo(1.144653 + shift, 5);
    });
  });

  describe('scenarios', () => {
    it('have one threshold at the difficulty for knowledge', () => {
      expect(scenarioCurve(model, { ...scenario('A-K'), difficulty: 'easy' })).toEqual({
        slope: 1.3,
        thresholds: [-0.75],
        guesses: [0.25],
      });
    });

    it('have two thresholds around the difficulty for judgement', () => {
      expect(scenarioCurve(model, scenario('A-J'))).toEqual({
        slope: 1.1,
        thresholds: [0.25, 1.25],
        guesses: [0.5, 0.25],
      });
    });

    it('lose only the guessing after "I do not know"', () => {
      const curve = scenarioCurve(model, scenario('A-J'));
      expect(withoutGuessing(curve)).toEqual({ ...curve, guesses: [0, 0] });
    });
  });
});

describe('base thresholds', () => {
  const cuts = [12.5, 37.5, 62.5, 87.5];

  it('turns level cuts into places on the skill scale', () => {
    const wanted = [-1.1447, -0.3005, 0.3005, 1.1447];
    baseThresholds(cuts).forEach((threshold, index) => {
      expect(threshold).toBeCloseTo(wanted[index] ?? NaN, 4);
    });
  });

  it('makes a level 0.763 wide on average', () => {
    expect(levelWidth(cuts)).toBeCloseTo(0.7631, 4);
  });
});

describe('guessing parameters', () => {
  const options = (...credits: number[]) => credits.map((credit) => ({ credit }));

  it('counts one right option of four as a quarter', () => {
    expect(guessingParameters(options(0, 0, 1, 0), 1)).toEqual([0.25]);
  });

  it('counts options with at least the credit', () => {
    expect(guessingParameters(options(1, 0, 2, 0), 2)).toEqual([0.5, 0.25]);
    expect(guessingParameters(options(2, 2, 1, 1, 0), 2)).toEqual([0.8, 0.4]);
  });
});

describe('category probabilities', () => {
  const curves = new Map([
    ...role.indicators.map(({ id, tier }) => [id, ratingCurve(role.model, tier)] as const),
    ...role.scenarios.map((one) => [one.id, scenarioCurve(role.model, one)] as const),
  ]);
  const curveOf = (id: string) => {
    const curve = curves.get(id);
    if (curve === undefined) throw new Error(id);
    return curve;
  };

  it.each(Object.entries(unitCurves))('%s gives the reference probabilities', (key, wanted) => {
    const [id = '', place = ''] = key.split('@theta=');
    const probabilities = categoryProbabilities(curveOf(id), Float64Array.of(Number(place)));
    expect(probabilities).toHaveLength(wanted.length);
    wanted.forEach((chance, credit) => {
      expect(probabilities[credit]?.[0]).toBeCloseTo(chance, 5);
    });
  });

  describe('on the whole grid', () => {
    it.each([...curves.keys()])('%s has probabilities of at least 0 that sum to 1', (id) => {
      for (const curve of [curveOf(id), withoutGuessing(curveOf(id))]) {
        const probabilities = categoryProbabilities(curve, GRID.eta);
        expect(Math.min(...probabilities.flatMap((of) => [...of]))).toBeGreaterThanOrEqual(0);
        GRID.eta.forEach((_, index) => {
          expect(probabilities.reduce((sum, of) => sum + (of[index] ?? NaN), 0)).toBeCloseTo(1, 12);
        });
      }
    });
  });
});

describe('expected credit', () => {
  it('is the mean and variance of a share for one credit', () => {
    const curve = { slope: 1, thresholds: [0], guesses: [0.2] };
    const { mean, variance } = expectedCredit(curve, Float64Array.of(0, 40));
    expect(mean[0]).toBeCloseTo(0.6, 12);
    expect(variance[0]).toBeCloseTo(0.24, 12);
    expect(mean[1]).toBeCloseTo(1, 12);
    expect(variance[1]).toBeCloseTo(0, 12);
  });

  it('counts the first of two credits as half', () => {
    const curve = { slope: 50, thresholds: [-1, 1], guesses: [0, 0] };
    const { mean, variance } = expectedCredit(curve, Float64Array.of(-3, 0, 3, 1));
    expect([...mean].map((value) => value.toFixed(9))).toEqual([
      '0.000000000',
      '0.500000000',
      '1.000000000',
      '0.750000000',
    ]);
    expect(variance[1]).toBeCloseTo(0, 12);
    expect(variance[3]).toBeCloseTo(0.0625, 12);
  });
});

describe('item log probabilities', () => {
  const role = makeScoringRole();
  const coarse = gridOf({ step: 0.5, theta: [-2, 2], delta: [0, 1], eps: [-1, 1] });

  it('tabulates ratings on the self-view and scenarios on the skill', () => {
    const logs = itemLogProbabilities(role, coarse);
    const [scenario] = role.scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    expect(logs.rating('core')).toEqual(
      categoryProbabilities(ratingCurve(role.model, 'core'), coarse.eta).map((of) =>
        of.map(Math.log),
      ),
    );
    expect(logs.scenario(scenario)).toEqual(
      categoryProbabilities(scenarioCurve(role.model, scenario), coarse.theta).map((of) =>
        of.map(Math.log),
      ),
    );
  });

  it('draws each curve once per role and grid', () => {
    const logs = itemLogProbabilities(role, GRID);
    expect(itemLogProbabilities(role, GRID)).toBe(logs);
    expect(logs.rating('core')).toBe(logs.rating('core'));
    expect(logs.rating('core')).not.toBe(logs.rating('advanced'));
    const [first, second] = role.scenarios;
    if (first === undefined || second === undefined) throw new Error('no scenarios');
    expect(logs.scenario(first)).toBe(logs.scenario(first));
    expect(logs.scenario(first)).not.toBe(logs.scenario(second));
    expect(itemLogProbabilities(makeScoringRole(), GRID)).not.toBe(logs);
    expect(itemLogProbabilities(role, coarse)).not.toBe(logs);
  });

  it('keeps the log of an impossible chance finite', () => {
    const steep = makeScoringRole({
      model: { ...role.model, slopes: { ...role.model.slopes, rating: 5 } },
    });
    const lowest = itemLogProbabilities(steep, GRID).rating('core')[0];
    expect(lowest?.at(-1)).toBe(Math.log(Number.MIN_VALUE));
  });
});
