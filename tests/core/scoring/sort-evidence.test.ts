import { describe, expect, it } from 'vitest';
import type { Response } from '#core';
import { hasEnoughEvidence, sortEvidence } from '#core/scoring/sort-evidence.ts';
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
