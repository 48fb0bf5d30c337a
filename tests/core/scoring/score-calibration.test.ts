import { describe, expect, it } from 'vitest';
import { type Response, scoreResponses } from '#core';
import { GRID } from '#core/scoring/scale.ts';
import { creditIfRatingsHold, largeDiscount } from '#core/scoring/score-calibration.ts';
import { fillForm, role } from './scoring-cases.ts';

const calibrate = (responses: ReadonlyMap<string, Response>) =>
  scoreResponses(role, responses).calibration;
const withScenarios = (
  stage: number,
  level: number,
  kind: 'best' | 'worst' | 'idk',
  count: number,
) => {
  const all = [...fillForm(stage, level, kind)];
  return new Map([
    ...all.filter(([id]) => !id.includes('-S')),
    ...all.filter(([id]) => id.includes('-S')).slice(0, count),
  ]);
};

describe('label', () => {
  it.each([
    [7, false],
    [8, true],
  ])('with %d scenarios: %s', (count, available) => {
    expect(calibrate(withScenarios(2, 2, 'best', count))).toMatchObject({ n: count, available });
  });

  it.each([
    [2, 'worst', 'ratings ahead of scenarios'],
    [4, 'worst', 'ratings ahead of scenarios'],
    [0, 'idk', 'consistent'],
    [1, 'best', 'ratings behind scenarios'],
    [0, 'best', 'ratings behind scenarios'],
    [4, 'best', 'consistent'],
  ] as const)('for ratings of %d with every scenario %s: %s', (level, kind, label) => {
    expect(calibrate(fillForm(3, level, kind))).toMatchObject({ label });
  });

  it('stays "consistent" at the ends of the scale however large z is', () => {
    const low = calibrate(fillForm(3, 0, 'idk'));
    const high = calibrate(fillForm(3, 4, 'best'));
    expect(low.available && low.z < -1.2816 && low.label).toBe('consistent');
    expect(high.available && high.z > 1.2816 && high.label).toBe('consistent');
  });
});

it('compares only competencies with two ratings and a scenario', () => {
  const all = fillForm(3, 2, 'best');
  const ratings = (competency: string) =>
    [...all.keys()].filter((id) => new RegExp(`^${competency}\\d`).test(id));
  const fewer = new Map(all);
  for (const id of ratings('TD').slice(1)) fewer.delete(id);
  for (const id of ratings('TS')) fewer.delete(id);
  expect(calibrate(all).n).toBe(24);
  expect(calibrate(fewer).n).toBe(24 - role.scenarios.filter(({ id }) => /^T[DS]/.test(id)).length);
});

it('expects less of an "I do not know" than of a guess', () => {
  const [scenario] = role.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const guessed = creditIfRatingsHold(role.model, GRID.eta, { scenario, idk: false });
  const honest = creditIfRatingsHold(role.model, GRID.eta, { scenario, idk: true });
  expect(guessed.mean[0]).toBeGreaterThan(0.25);
  expect(honest.mean[0]).toBeLessThan(0.01);
  const wrong = calibrate(fillForm(3, 2, 'worst'));
  const idk = calibrate(fillForm(3, 2, 'idk'));
  expect(wrong.available && idk.available && wrong.expected - idk.expected).toBeGreaterThan(1);
});

it('says how large a discount is expected before any answer', () => {
  const { discount, chanceOfNone, n, available } = calibrate(new Map());
  expect(available).toBe(false);
  expect(n).toBe(0);
  // Mean of the prior: 0.2 × 0.76 × sqrt(2 / pi) theta, in levels of 0.763 theta.
  expect(discount).toBeCloseTo((0.2 * 0.76 * Math.sqrt(2 / Math.PI)) / 0.7631, 3);
  expect(chanceOfNone).toBeCloseTo(0.8105, 3);
});

const competenciesOf = (selfRating: number | null, scenarios: number) => [
  { id: 'A', target: 80, weight: 80, selfRating, scenarios },
  { id: 'B', target: 40, weight: 40, selfRating: null, scenarios: 0 },
];

describe('largeDiscount', () => {
  it.each([
    [0.5, competenciesOf(60, 1), { levels: 0.5, ratingsFit: 75 }],
    [3, competenciesOf(100, 5), { levels: 3, ratingsFit: 100 }],
    [0.49, competenciesOf(60, 1), null],
    // Without scenarios, a discount by the model itself isn't a finding.
    [0.6, competenciesOf(60, 0), null],
    [0.6, competenciesOf(null, 3), null],
  ])('%f levels off %o: %o', (levels, competencies, said) => {
    expect(largeDiscount(levels, competencies)).toEqual(said);
  });
});
