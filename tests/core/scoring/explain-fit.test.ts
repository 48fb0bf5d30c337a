import { expect, it } from 'vitest';
import { explainFit, scoreResponses } from '#core';
import { fillForm, goldenCases, role } from './scoring-cases.ts';

it.each(goldenCases.map((one) => [one.id, one.responses] as const))(
  '%s: the terms sum to role fit',
  (_, responses) => {
    const result = scoreResponses(role, responses);
    const { terms, sumOfWeights, score, leftOut } = explainFit(result);
    expect(score).toBe(result.fit?.score);
    expect(terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score ?? NaN, 9);
    const byHand = terms.reduce((sum, { weight, covered }) => sum + weight * covered, 0);
    expect((100 * byHand) / sumOfWeights).toBeCloseTo(score ?? NaN, 9);
    expect([...terms.map(({ id }) => id), ...leftOut].toSorted()).toEqual([
      'CM',
      'DC',
      'PC',
      'TD',
      'TS',
    ]);
  },
);

it('names what is left out', () => {
  const { leftOut, terms } = explainFit(
    scoreResponses(
      role,
      new Map([
        ['TD1', 3],
        ['TD3', 2],
      ]),
    ),
  );
  expect(terms.map(({ id }) => id)).toEqual(['TD']);
  expect(leftOut).toEqual(['TS', 'CM', 'PC', 'DC']);
});

it('has no score and no terms when nothing counts', () => {
  expect(explainFit(scoreResponses(role, new Map()))).toEqual({
    terms: [],
    sumOfWeights: 0,
    score: null,
    leftOut: ['TD', 'TS', 'CM', 'PC', 'DC'],
  });
});

it('divides by the weights of what counts', () => {
  expect(explainFit(scoreResponses(role, fillForm(1, 2, null))).sumOfWeights).toBe(375);
});
