import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Response, listItems, progressOf } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();

describe('progressOf', () => {
  it.each(role.forms)('begins $id with everything left and its own minutes', (form) => {
    const total = listItems(role, form).length;
    const progress = progressOf(role, form, new Map());
    expect(progress).toEqual({
      done: 0,
      total,
      left: total,
      answered: 0,
      skipped: 0,
      minutesLeft: form.minutes,
    });
  });

  it.each(role.forms)('ends $id with nothing left', (form) => {
    const all = new Map(listItems(role, form).map(({ id }) => [id, 0]));
    expect(progressOf(role, form, all)).toMatchObject({
      left: 0,
      minutesLeft: 0,
      answered: all.size,
    });
  });

  it('counts skips apart from answers, and "I don\'t know" as an answer', () => {
    const [quick] = role.forms;
    const responses = new Map<string, Response>([
      ['TD1', 0],
      ['TS1', 'skipped'],
      ['TD-S3', 'idk'],
    ]);
    expect(quick && progressOf(role, quick, responses)).toMatchObject({
      done: 3,
      answered: 2,
      skipped: 1,
      left: 17,
    });
  });

  it('ignores responses outside the form', () => {
    const [quick] = role.forms;
    expect(
      quick &&
        progressOf(
          role,
          quick,
          new Map([
            ['TD-S4', 1],
            ['NONE', 1],
          ]),
        ).done,
    ).toBe(0);
  });

  it('takes more minutes off for a scenario than for a rating', () => {
    const [quick] = role.forms;
    if (quick === undefined) throw new Error('no form');
    const left = (id: string) => progressOf(role, quick, new Map([[id, 1]])).minutesLeft;
    expect(left('TD-S3')).toBeLessThan(left('TD1'));
    expect(left('TD1')).toBeCloseTo(6.6 * (1 - 18.1 / 393.9), 10);
  });

  it('adds up, and never promises more time after an answer', () => {
    const ids = listItems(role).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.constantFrom(...ids),
        fc.constantFrom(...role.forms),
        (done, next, form) => {
          const before = new Map<string, Response>(done.map((id) => [id, 'skipped']));
          const progress = progressOf(role, form, before);
          expect(progress.done + progress.left).toBe(progress.total);
          expect(progress.answered + progress.skipped).toBe(progress.done);
          const after = progressOf(role, form, new Map(before).set(next, 1));
          expect(after.minutesLeft).toBeLessThanOrEqual(progress.minutesLeft);
        },
      ),
    );
  });
});
