import { describe, expect, it } from 'vitest';
import { curveLogs } from '#core/scoring/curve-logs.ts';
import { GRID } from '#core/scoring/grid.ts';
import { addTo, logLikelihood, standardPrior } from '#core/scoring/log-likelihood.ts';
import { sortEvidence } from '#core/scoring/sort-evidence.ts';
import { makeScoringRole } from './scoring-cases.ts';

const role = makeScoringRole();
const of = (answers: Readonly<Record<string, number>>) => {
  const [evidence] = sortEvidence(role, new Map(Object.entries(answers)));
  if (evidence === undefined) throw new Error('no competency');
  return logLikelihood(role, GRID, evidence);
};

describe('log likelihood', () => {
  it('adds ratings to the prior of the self-view', () => {
    const ratings = curveLogs(role, GRID).rating('core');
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
  ])('of %j informs about over-rating: %s', (answers, informs) => {
    expect(of(answers).informsOverRating).toBe(informs);
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
