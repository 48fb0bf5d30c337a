import { describe, expect, it } from 'vitest';
import {
  decide,
  forecastPrecision,
  type PrecisionForecast,
  type Range,
  scoreResponses,
  seededRandom,
} from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { simulatePerson } from '#tests/support/simulate-person.ts';
import { fillForm, fromCredits, role } from './scoring-cases.ts';

/** Mean half-width over the competencies with a score. */
function meanOf(forecast: PrecisionForecast | undefined, when: 'now' | 'later'): number {
  const widths = (forecast?.competencies ?? []).map((each) => each[when] ?? NaN);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}
const widthOf = (range: Range | null | undefined) => (range ? range[1] - range[0] : NaN);

describe('after the Quick form', () => {
  it.each([1, 2, 3])('ranges of someone at level %d narrow with each longer form', (level) => {
    const quick = fillForm(1, level, 'best');
    const [same, standard, complete] = [1, 2, 3].map((stage) =>
      forecastPrecision(role, quick, { stage }),
    );
    expect(same).toMatchObject({ ratings: 0, scenarios: 0, calibration: false });
    expect(meanOf(same, 'later')).toBeCloseTo(meanOf(same, 'now'), 12);
    expect(same?.decided).toBe(0);
    expect(standard).toMatchObject({ ratings: 10, scenarios: 5, calibration: true });
    expect(complete).toMatchObject({ ratings: 22, scenarios: 19, calibration: true });
    expect(meanOf(standard, 'later')).toBeLessThan(meanOf(standard, 'now') - 0.5);
    expect(meanOf(complete, 'later')).toBeLessThan(meanOf(standard, 'later') - 0.5);
  });

  it('returns the current half-widths', () => {
    const quick = fillForm(1, 2, 'best');
    const { competencies, fit } = forecastPrecision(role, quick, { stage: 2 });
    const halves = scoreResponses(role, quick).competencies.map(({ id, assessment }) => ({
      id,
      now: ((assessment?.range[1] ?? NaN) - (assessment?.range[0] ?? NaN)) / 2,
    }));
    expect(competencies).toMatchObject(halves);
    expect(fit.now).toEqual(scoreResponses(role, quick).fit?.range);
  });

  it('comes near what the Standard form gives someone who goes on as before', () => {
    const later = meanOf(forecastPrecision(role, fillForm(1, 2, null), { stage: 2 }), 'later');
    const standard = scoreResponses(role, fillForm(2, 2, null)).competencies;
    const actual =
      standard.reduce(
        (sum, { assessment }) =>
          sum + (assessment?.range[1] ?? NaN) - (assessment?.range[0] ?? NaN),
        0,
      ) / 10;
    expect(Math.abs(later - actual)).toBeLessThan(4);
  });
});

it('counts what scenarios can tell beside what ratings can', () => {
  const quick = fillForm(1, 2, 'best');
  const ratingsOnly = { ...role, scenarios: role.scenarios.filter(({ id }) => quick.has(id)) };
  const later = meanOf(forecastPrecision(role, quick, { stage: 2 }), 'later');
  const less = forecastPrecision(ratingsOnly, quick, { stage: 2 });
  expect(less).toMatchObject({ ratings: 10, scenarios: 0 });
  expect(meanOf(less, 'later')).toBeGreaterThan(later + 0.2);
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
  expect(first).toMatchObject({
    fit: { now: null },
    open: [],
    decided: 0,
    ratings: 15,
    scenarios: 5,
  });
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
  expect(widthOf(one.fit.later)).toBeCloseTo(widthOf(one.fit.now), 12);
});

describe('what is foretold to 300 people drawn from the model, who answer Quick and go on to Standard', () => {
  const role = currentAiEngineer;
  const [quick, standard] = role.forms;
  if (quick === undefined || standard === undefined) throw new Error('two forms are needed');
  const random = seededRandom(20);
  const people = Array.from({ length: 300 }, () => {
    const { responses } = simulatePerson(role, standard, random);
    const stageOf = new Map(
      [...role.indicators, ...role.scenarios].map(({ id, stage }) => [id, stage]),
    );
    const begun = new Map([...responses].filter(([id]) => (stageOf.get(id) ?? 9) <= quick.stage));
    const forecast = forecastPrecision(role, begun, { stage: standard.stage });
    return { forecast, reached: scoreResponses(role, responses) };
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  it('is the width of the fit’s range, to within a tenth on average', () => {
    const told = mean(people.map(({ forecast }) => widthOf(forecast.fit.later)));
    const reached = mean(people.map((one) => widthOf(one.reached.fit?.range)));
    const before = mean(people.map(({ forecast }) => widthOf(forecast.fit.now)));
    expect(Math.abs(told / reached - 1)).toBeLessThan(0.1);
    expect(before - told).toBeGreaterThan(2);
  });

  it('is how many of the competencies too close to call are decided, to within a tenth', () => {
    const open = mean(people.map(({ forecast }) => forecast.open.length));
    const told = mean(people.map(({ forecast }) => forecast.decided));
    const reached = mean(
      people.map(
        ({ forecast, reached: { competencies } }) =>
          competencies.filter(
            ({ id, assessment }) =>
              forecast.open.includes(id) &&
              assessment !== null &&
              decide(assessment.chanceOfTarget) !== 'too close to call',
          ).length,
      ),
    );
    expect(open).toBeGreaterThan(0.5);
    expect(Math.abs(told / reached - 1)).toBeLessThan(0.1);
  });
});
