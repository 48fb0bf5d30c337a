import { describe, expect, it } from 'vitest';
import {
  addStep,
  changeStep,
  daysAfter,
  MOST_PLAN_STEPS,
  planProgress,
  planStepOf,
  removeStep,
  stepState,
} from '#core';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';

const TODAY = '2026-12-12';

describe('a plan', () => {
  it('takes three steps, each behaviour once', () => {
    const full = ['TD1', 'TD2', 'TD3'].reduce(
      (plan, indicator) => addStep(plan, makeStep({ indicator })),
      makePlan(),
    );
    expect(full.steps.map(({ indicator }) => indicator)).toEqual(['TD1', 'TD2', 'TD3']);
    expect(full.steps).toHaveLength(MOST_PLAN_STEPS);
    expect(addStep(full, makeStep({ indicator: 'TD4' }))).toBe(full);
    const one = makePlan(makeStep());
    expect(addStep(one, makeStep({ action: 'again' }))).toBe(one);
  });

  it('is changed and shortened by behaviour, and nothing else of it', () => {
    const [one, other] = [makeStep(), makeStep({ indicator: 'TD2' })];
    const plan = makePlan(one, other);
    expect(changeStep(plan, 'TD2', { action: 'Ask Zoë', doneOn: TODAY }).steps).toEqual([
      one,
      { ...other, action: 'Ask Zoë', doneOn: TODAY },
    ]);
    expect(changeStep(plan, 'XX', { action: 'x' })).toEqual(plan);
    expect(removeStep(plan, 'TD1').steps).toEqual([other]);
    expect(removeStep(plan, 'XX')).toEqual(plan);
  });

  it.each([
    [makeStep({ due: null }), 'open'],
    [makeStep({ due: '2026-12-13' }), 'open'],
    [makeStep({ due: '2026-12-12' }), 'due'],
    [makeStep({ due: '2026-12-11' }), 'due'],
    [makeStep({ due: '2026-12-11', doneOn: '2026-12-01' }), 'done'],
  ] as const)('has steps that are done, due or open: %j', (step, state) => {
    expect(stepState(step, TODAY)).toBe(state);
  });

  it.each([
    [[], { done: 0, total: 0, nextDue: null, isDue: false, isTimeToRetake: false }],
    [
      [makeStep({ due: null })],
      { done: 0, total: 1, nextDue: null, isDue: false, isTimeToRetake: false },
    ],
    [
      [makeStep({ due: '2027-02-01' }), makeStep({ indicator: 'TD2', due: '2027-01-01' })],
      { done: 0, total: 2, nextDue: '2027-01-01', isDue: false, isTimeToRetake: false },
    ],
    [[makeStep()], { done: 0, total: 1, nextDue: TODAY, isDue: true, isTimeToRetake: true }],
    [
      [makeStep({ due: null, doneOn: TODAY })],
      { done: 1, total: 1, nextDue: null, isDue: false, isTimeToRetake: true },
    ],
    [
      // One step was done before its date and the other isn't due: no reason to retake yet.
      [makeStep({ due: '2027-01-01', doneOn: TODAY }), makeStep({ indicator: 'TD2', due: null })],
      { done: 1, total: 2, nextDue: null, isDue: false, isTimeToRetake: false },
    ],
  ] as const)('says how far it is: case %#', (steps, progress) => {
    expect(planProgress(makePlan(...steps), TODAY)).toEqual(progress);
  });

  it.each([
    ['2026-11-29', 28, '2026-12-27'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2069-11-09', 0, '2069-11-09'],
    ['2069-11-09', 1, null],
    ['2024-12-31', 1, null],
    ['soon', 1, null],
  ])('dates steps ahead: %s and %s days is %s', (day, days, date) => {
    expect(daysAfter(day, days)).toBe(date);
  });

  it.each([
    [{ rating: 0, level: 0 }, 0, 1],
    [{ rating: 3, level: 20 }, 3, 4],
    [{ rating: 4, level: 100 }, 4, 4],
    [{ rating: null, level: 40 }, 2, 3],
  ])('takes a next step over with the level above it as the goal: %j', (where, from, goal) => {
    const cuts = [12.5, 37.5, 62.5, 87.5];
    expect(planStepOf({ indicator: 'TD1', ...where }, { cuts, due: TODAY })).toEqual({
      ...makeStep({ action: '', due: TODAY }),
      from,
      goal,
    });
  });
});
