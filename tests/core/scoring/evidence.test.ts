import { describe, expect, it } from 'vitest';
import type { Response } from '#core';
import {
  addTo,
  hasEnoughEvidence,
  logLikelihood,
  sortEvidence,
  standardPrior,
} from '#core/scoring/evidence.ts';
import { itemLogProbabilities } from '#core/scoring/item-curve.ts';
import { GRID } from '#core/scoring/scale.ts';
import { makeScoringRole } from './scoring-cases.ts';

const role = makeScoringRole();
const sort = (answers: Readonly<Record<string, Response>>) =>
  sortEvidence(role, new Map(Object.entries(answers))).map(
    ({ competency, ratings, scenarios }) => ({
      id: competency.id,
      ratings: ratings.map(({ indicator, level }) => [indicator.id, level]),
      scenarios: scenarios.map(({ scenario, credit, idk }) => [scenario.id, credit, idk]),
    }),
  );

describe('evidence', () => {
  it("is sorted by competency in the role's order, with options turned into credit", () => {
    expect(sort({ 'B-J': 3, A3: 4, 'A-J': 0, 'A-K': 2, A1: 0, B2: 1 })).toEqual([
      {
        id: 'A',
        ratings: [
          ['A1', 0],
          ['A3', 4],
        ],
        scenarios: [
          ['A-K', 1, false],
          ['A-J', 1, false],
        ],
      },
      { id: 'B', ratings: [['B2', 1]], scenarios: [['B-J', 2, false]] },
    ]);
  });

  it('gives "I do not know" no credit', () => {
    expect(sort({ 'A-J': 'idk', 'B-K': 0 }).map(({ scenarios }) => scenarios)).toEqual([
      [['A-J', 0, true]],
      [['B-K', 0, false]],
    ]);
  });

  it.each<[string, Readonly<Record<string, Response>>]>([
    ['skipped', { A1: 'skipped', 'A-K': 'skipped' }],
    ['unknown', { X9: 3 }],
    ['outside', { A1: 5, A2: -1, 'A-K': 4, 'A-J': -1 }],
    ['broken', { A1: 1.5, A2: Number.NaN, 'A-K': 0.5, 'A-J': Infinity }],
    ['meant for scenarios', { A1: 'idk' }],
  ])('ignores what is %s', (_, answers) => {
    expect(sort(answers)).toEqual(sort({}));
  });
});

describe('enough evidence', () => {
  it.each([
    [0, 0, false],
    [1, 0, false],
    [0, 1, false],
    [2, 0, true],
    [1, 1, true],
    [0, 2, true],
  ])('%d ratings and %d scenarios: %s', (ratings, scenarios, enough) => {
    expect(hasEnoughEvidence({ ratings: Array(ratings), scenarios: Array(scenarios) })).toBe(
      enough,
    );
  });
});

describe('likelihood of the evidence', () => {
  const likelihoodOf = (answers: Readonly<Record<string, number>>) => {
    const [evidence] = sortEvidence(role, new Map(Object.entries(answers)));
    if (evidence === undefined) throw new Error('no competency');
    return logLikelihood(role, GRID, evidence);
  };

  describe('log likelihood', () => {
    it('adds ratings to the prior of the self-view', () => {
      const ratings = itemLogProbabilities(role, GRID).rating('core');
      const { selfView } = likelihoodOf({ A1: 3, A2: 1 });
      GRID.eta.forEach((eta, i) => {
        const wanted = -0.5 * eta * eta + (ratings[3]?.[i] ?? NaN) + (ratings[1]?.[i] ?? NaN);
        expect(selfView?.[i]).toBeCloseTo(wanted, 9);
      });
    });

    it('has no self-view without ratings, and nothing to say without scenarios', () => {
      expect(likelihoodOf({ 'A-K': 2 }).selfView).toBeNull();
      expect(likelihoodOf({ A1: 2 }).scenarios).toEqual(new Float64Array(81));
    });

    it.each([
      [{ A1: 1, A2: 1 }, false],
      [{ A1: 1, 'A-K': 1 }, false],
      [{ 'A-K': 1, 'A-J': 1 }, false],
      [{ A1: 1, A2: 1, 'A-K': 1 }, true],
    ])('of %j informs about leniency: %s', (answers, informs) => {
      expect(likelihoodOf(answers).informsLeniency).toBe(informs);
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
