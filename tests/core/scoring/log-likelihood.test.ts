import { describe, expect, it } from 'vitest';
import { GRID, gridOf } from '#core/scoring/grid.ts';
import { categoryProbabilities, ratingCurve, scenarioCurve } from '#core/scoring/item-curve.ts';
import {
  addTo,
  itemLogProbabilities,
  logLikelihood,
  standardPrior,
} from '#core/scoring/log-likelihood.ts';
import { sortEvidence } from '#core/scoring/sort-evidence.ts';
import { makeScoringRole } from './scoring-cases.ts';

describe('of the answers', () => {
  const role = makeScoringRole();
  const of = (answers: Readonly<Record<string, number>>) => {
    const [evidence] = sortEvidence(role, new Map(Object.entries(answers)));
    if (evidence === undefined) throw new Error('no competency');
    return logLikelihood(role, GRID, evidence);
  };

  describe('log likelihood', () => {
    it('adds ratings to the prior of the self-view', () => {
      const ratings = itemLogProbabilities(role, GRID).rating('core');
      const { selfView } = of({ A1: 3, A2: 1 });
      GRID.eta.forEach((eta, i) => {
        const wanted = -0.5 * eta * eta + (ratings[3]?.[i] ?? NaN) + (ratings[1]?.[i] ?? NaN);
        expect(selfView?.[i]).toBeCloseTo(wanted, 9);
      });
    });

    it('has no self-view without ratings, and nothing to say without scenarios', () => {
      expect(of({ 'A-K': 2 }).selfView).toBeNull();
      expect(of({ A1: 2 }).scenarios).toEqual(new Float64Array(81));
    });

    it.each([
      [{ A1: 1, A2: 1 }, false],
      [{ A1: 1, 'A-K': 1 }, false],
      [{ 'A-K': 1, 'A-J': 1 }, false],
      [{ A1: 1, A2: 1, 'A-K': 1 }, true],
    ])('of %j informs about leniency: %s', (answers, informs) => {
      expect(of(answers).informsLeniency).toBe(informs);
    });
  });

  it('has the standard normal as prior', () => {
    expect(standardPrior(Float64Array.of(-2, 0.5, 1))).toEqual(Float64Array.of(-2, -0.125, -0.5));
  });

  it('adds terms in place, in full, in part or not at all', () => {
    const sum = Float64Array.of(1, 2);
    addTo(sum, Float64Array.of(10, 20));
    addTo(sum, Float64Array.of(100, 100), 0.5);
    addTo(sum, undefined);
    expect(sum).toEqual(Float64Array.of(61, 72));
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
