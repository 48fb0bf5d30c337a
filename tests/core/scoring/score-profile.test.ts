import { describe, expect, it } from 'vitest';
import { scoreProfile, scoreResponses } from '#core';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

describe('equal ratings throughout the Standard form', () => {
  it.each([
    [0, [4.6, 4.6, 4.3, 5.1, 4.9], 6.3, [5.8, 6.4, 5.8, 6.6, 6.2], 8.2],
    [1, [25.0, 25.0, 23.7, 27.5, 26.2], 34.0, [31.4, 31.3, 30.4, 34.4, 32.9], 42.8],
    [2, [46.1, 46.1, 44.5, 49.4, 47.8], 62.4, [55.1, 54.1, 53.5, 58.4, 56.7], 74.1],
    [3, [68.4, 68.4, 67.0, 71.1, 69.8], 87.4, [76.3, 75.3, 74.8, 78.6, 77.5], 93.3],
    [4, [93.2, 93.2, 92.7, 93.8, 93.5], 100.0, [95.6, 95.4, 95.1, 96.1, 95.8], 100.0],
  ])('of %d give plausible scores', (level, unchecked, fitUnchecked, confirmed, fitConfirmed) => {
    const rounded = (scenarios: 'best' | null) => {
      const { competencies, fit } = scoreProfile(role, fillForm(2, level, scenarios));
      return {
        scores: competencies.map(({ assessment }) => Number(assessment?.score.toFixed(1))),
        fit: Number(fit?.score.toFixed(1)),
      };
    };
    expect(rounded(null)).toEqual({ scores: unchecked, fit: fitUnchecked });
    expect(rounded('best')).toEqual({ scores: confirmed, fit: fitConfirmed });
  });
});

it('gives the competencies and the fit of the whole result', () => {
  for (const { responses } of goldenCases) {
    const { competencies, fit } = scoreResponses(role, responses);
    expect(scoreProfile(role, responses)).toEqual({ competencies, fit });
  }
});

it('has no numbers without evidence, and no score from a single answer', () => {
  const [a, b] = scoreProfile(makeScoringRole(), new Map([['A1', 3]])).competencies;
  expect(b).toEqual({
    id: 'B',
    target: 80,
    weight: 10,
    ratings: 0,
    scenarios: 0,
    selfRating: null,
    scenarioScore: null,
    scenarioCredit: 0,
    assessment: null,
  });
  expect(a).toMatchObject({ ratings: 1, selfRating: 75, assessment: null });
});

it('counts credit in shares: half a judgement item and a whole knowledge check', () => {
  const [a] = scoreProfile(
    makeScoringRole(),
    new Map([
      ['A-K', 2],
      ['A-J', 0],
    ]),
  ).competencies;
  expect(a?.scenarioCredit).toBe(1.5);
  expect(a?.scenarioScore).toBeCloseTo(a?.assessment?.score ?? NaN, 9);
});

it('starts every score at 50', () => {
  const flat = makeScoringRole();
  const { scenarios } = flat;
  const useless = scenarios.map((one) => ({ ...one, options: [{ credit: 0 }, { credit: 0 }] }));
  const role50 = {
    ...flat,
    scenarios: useless.map((one) => ({
      ...one,
      kind: 'knowledge' as const,
      difficulty: 'hard' as const,
    })),
    model: { ...flat.model, slopes: { ...flat.model.slopes, knowledge: 1e-12 } },
  };
  const [a] = scoreProfile(
    role50,
    new Map([
      ['A-K', 0],
      ['A-J', 0],
    ]),
  ).competencies;
  expect(a?.assessment?.score).toBeCloseTo(50, 6);
});
