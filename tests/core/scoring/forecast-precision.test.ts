import { describe, expect, it } from 'vitest';
import { scoreResponses, forecastPrecision } from '#core';
import { fillForm, fromCredits, role } from './scoring-cases.ts';

describe('after the Quick form', () => {
  it.each([1, 2, 3])('ranges of someone at level %d narrow with each longer form', (level) => {
    const quick = fillForm(1, level, 'best');
    const [same, standard, complete] = [1, 2, 3].map((stage) =>
      forecastPrecision(role, quick, { stage }),
    );
    expect(same).toMatchObject({ ratings: 0, scenarios: 0, calibration: false });
    expect(same?.later).toBeCloseTo(same?.now ?? NaN, 12);
    expect(standard).toMatchObject({ ratings: 10, scenarios: 5, calibration: true });
    expect(complete).toMatchObject({ ratings: 22, scenarios: 19, calibration: true });
    expect(standard?.later).toBeLessThan((standard?.now ?? NaN) - 0.5);
    expect(complete?.later).toBeLessThan((standard?.later ?? NaN) - 0.5);
  });

  it('returns the current half-widths', () => {
    const quick = fillForm(1, 2, 'best');
    const { competencies, now } = forecastPrecision(role, quick, { stage: 2 });
    const halves = scoreResponses(role, quick).competencies.map(({ id, assessment }) => ({
      id,
      now: ((assessment?.range[1] ?? NaN) - (assessment?.range[0] ?? NaN)) / 2,
    }));
    expect(competencies).toMatchObject(halves);
    expect(now).toBeCloseTo(halves.reduce((sum, half) => sum + half.now, 0) / 5, 9);
  });

  it('comes near what the Standard form gives someone who goes on as before', () => {
    const { later } = forecastPrecision(role, fillForm(1, 2, null), { stage: 2 });
    const standard = scoreResponses(role, fillForm(2, 2, null)).competencies;
    const actual =
      standard.reduce(
        (sum, { assessment }) =>
          sum + (assessment?.range[1] ?? NaN) - (assessment?.range[0] ?? NaN),
        0,
      ) / 10;
    expect(Math.abs((later ?? NaN) - actual)).toBeLessThan(4);
  });
});

it('counts what scenarios can tell beside what ratings can', () => {
  const quick = fillForm(1, 2, 'best');
  const ratingsOnly = { ...role, scenarios: role.scenarios.filter(({ id }) => quick.has(id)) };
  const { later } = forecastPrecision(role, quick, { stage: 2 });
  const less = forecastPrecision(ratingsOnly, quick, { stage: 2 });
  expect(less).toMatchObject({ ratings: 10, scenarios: 0 });
  expect(less.later).toBeGreaterThan((later ?? NaN) + 0.2);
});

it('does not count skipped items as still to come', () => {
  const skipped = fromCredits({ TD1: 3, TD3: null, 'TD-S3': null });
  expect(forecastPrecision(role, skipped, { stage: 1 })).toMatchObject({
    ratings: 13,
    scenarios: 4,
  });
});

it('knows what a first form would give, and has no means to compare', () => {
  const first = forecastPrecision(role, new Map(), { stage: 1 });
  expect(first).toMatchObject({ now: null, later: null, ratings: 15, scenarios: 5 });
  for (const { now, later } of first.competencies) {
    expect(now).toBeNull();
    expect(later).toBeGreaterThan(15);
    expect(later).toBeLessThan(35);
  }
});

it('leaves out competencies that even the longer form would not score', () => {
  const none = forecastPrecision(role, new Map(), { stage: 0 });
  expect(none.competencies.map(({ later }) => later)).toEqual([null, null, null, null, null]);
  const one = forecastPrecision(role, fromCredits({ 'TD-S3': 2, 'TD-S4': 1 }), { stage: 0 });
  expect(one.competencies[0]?.later).toBeCloseTo(one.competencies[0]?.now ?? NaN, 12);
  expect(one.now).toBe(one.competencies[0]?.now);
  expect(one.later).toBe(one.competencies[0]?.later);
});
