import { describe, expect, it } from 'vitest';
import { beginHistory, goToStep, listEarlierStates, recordEdit, undoStep } from '#core';
import { blankFile } from '#tests/support/draft-files.ts';

const HOUR = 60 * 60_000;
const YESTERDAY = Date.UTC(2026, 10, 28, 15);
const TODAY = YESTERDAY + 18 * HOUR;
const times = [YESTERDAY, YESTERDAY + 60_000, TODAY, TODAY + 60_000];
const history = times.reduce(
  (made, at, step) => recordEdit(made, { ...blankFile, title: `Title ${step}` }, `${step}`, at),
  beginHistory(blankFile),
);

describe('earlier states of a draft', () => {
  it('are the ends of work sessions, the newest first, and the initial state', () => {
    expect(listEarlierStates(history)).toEqual([
      { done: 2, editedAt: times[1] },
      { done: 0, editedAt: null },
    ]);
  });

  it('hold the newest as well once somebody went back', () => {
    const back = goToStep(history, 2);
    expect(back.file.title).toBe('Title 1');
    expect(listEarlierStates(back)).toEqual([
      { done: 4, editedAt: times[3] },
      { done: 0, editedAt: null },
    ]);
    expect(goToStep(back, 4).file).toEqual(history.file);
    expect(listEarlierStates(undoStep(history)).map(({ done }) => done)).toEqual([4, 2, 0]);
  });

  it('are empty without edits', () => {
    expect(listEarlierStates(beginHistory(blankFile))).toEqual([]);
  });

  it.each([
    [-3, 'Baker'],
    [99, 'Title 3'],
  ])('end at the first and the last step: %i', (done, title) => {
    expect(goToStep(history, done).file.title).toBe(title);
  });
});
