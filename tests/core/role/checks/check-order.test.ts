import { describe, expect, it } from 'vitest';
import { problemCodesOf, problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkOrder } from '../../../../src/core/role/checks/check-order.ts';

const { order } = realRole();

describe('checkOrder', () => {
  it('accepts the real role', () => {
    expect(checkOrder(realRole())).toEqual([]);
  });

  it('refuses an item that does not exist', () => {
    expect(problemsOf([['order'], [...order, 'ZZ1']])).toEqual([
      'at order[61]: expected the id of an indicator or scenario of this role, got "ZZ1"',
    ]);
  });

  it('refuses an item twice', () => {
    expect(problemsOf([['order'], [...order, 'PC-S5']])).toEqual([
      'at order[61]: expected each item once, got "PC-S5" again',
    ]);
  });

  it('classifies each problem', () => {
    expect(problemCodesOf([['order'], [...order, 'ZZ1']])).toEqual(['unknown-reference']);
    expect(problemCodesOf([['order'], [...order, 'PC-S5']])).toEqual(['duplicate']);
    expect(problemCodesOf([['order'], order.slice(0, -1)])).toEqual(['disagrees']);
    expect(problemCodesOf([['order'], order.toReversed()])).toContain('disagrees');
    expect(problemCodesOf([['forms', 1, 'stage'], 1])).toContain('disagrees');
  });

  it('refuses to leave an item out', () => {
    expect(problemsOf([['order'], order.slice(0, -1)])).toEqual([
      'at order: expected every item, "PC-S5" too, got a list of 60 without it',
    ]);
  });

  it('refuses a later stage before an earlier one', () => {
    const swapped = [...order.slice(0, 19), order[20], order[19], ...order.slice(21)];
    expect(problemsOf([['order'], swapped])).toEqual([
      'at order[20]: expected an item of stage 2 or later, as the one before, got "DC3" of stage 1',
    ]);
  });

  it.each([
    [
      [['forms', 1, 'id'], 'quick'],
      'at forms[1].id: expected a form longer than "quick", got "quick"',
    ],
    [
      [['forms', 1, 'minutes'], 6.6],
      'at forms[1].minutes: expected more than the 6.6 of the form before, got 6.6',
    ],
    [
      [['forms', 1, 'stage'], 1],
      'at forms[1].stage: expected a stage with more items than 20, got 1',
    ],
    [
      [['forms', 2, 'stage'], 2],
      'at forms[2].stage: expected a stage with more items than 35, got 2',
    ],
  ] as const)('refuses forms that are not nested: %j', (edit, message) => {
    expect(problemsOf(edit)).toContain(message);
  });

  it('refuses a last form that leaves items out, which nobody would ever be asked', () => {
    const { forms } = realRole();
    expect(problemsOf([['forms'], forms.slice(0, 2)])).toEqual([
      'at forms[1].stage: expected the highest stage, 3, for the last form, got 2',
    ]);
  });

  it('refuses a first form without items', () => {
    const role = realRole();
    const indicators = role.indicators.map((each) => ({ ...each, stage: each.stage + 1 }));
    const scenarios = role.scenarios.map((each) => ({ ...each, stage: each.stage + 1 }));
    const forms = role.forms.map((form, index) => ({
      ...form,
      stage: index === 0 ? 1 : form.stage + 1,
    }));
    expect(checkOrder({ ...role, indicators, scenarios, forms })).toEqual([
      expect.objectContaining({
        path: ['forms', 0, 'stage'],
        expected: 'a stage with more items than 0',
      }),
    ]);
  });

  it('accepts a single form', () => {
    expect(
      problemsOf([['forms'], [{ id: 'complete', name: 'All', stage: 9, minutes: 20 }]]),
    ).toEqual([]);
  });
});
