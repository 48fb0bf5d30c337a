import { describe, expect, it } from 'vitest';
import { beginHistory, goToMoment, listMoments, recordEdit, undoStep } from '#core';
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
  it('are the ends of spells of work, the newest first, and the beginning', () => {
    expect(listMoments(history)).toEqual([
      { done: 2, at: times[1] },
      { done: 0, at: null },
    ]);
  });

  it('hold the newest as well once somebody went back', () => {
    const back = goToMoment(history, 2);
    expect(back.file.title).toBe('Title 1');
    expect(listMoments(back)).toEqual([
      { done: 4, at: times[3] },
      { done: 0, at: null },
    ]);
    expect(goToMoment(back, 4).file).toEqual(history.file);
    expect(listMoments(undoStep(history)).map(({ done }) => done)).toEqual([4, 2, 0]);
  });

  it('are empty without edits', () => {
    expect(listMoments(beginHistory(blankFile))).toEqual([]);
  });

  it.each([
    [-3, 'Baker'],
    [99, 'Title 3'],
  ])('end at the first and the last step: %i', (done, title) => {
    expect(goToMoment(history, done).file.title).toBe(title);
  });
});
