import { describe, expect, it } from 'vitest';
import { competencyOf, findItem, listItems, stageOf } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();

describe('listItems', () => {
  it('lists the items of a form in the order of the role', () => {
    expect(role.forms.map((form) => listItems(role, form).length)).toEqual([20, 35, 61]);
    expect(listItems(role).map(({ id }) => id)).toEqual(role.order);
  });

  it('nests the forms: a shorter one is the beginning of a longer one', () => {
    for (const form of role.forms) {
      const ids = listItems(role, form).map(({ id }) => id);
      expect(role.order.slice(0, ids.length)).toEqual(ids);
    }
  });

  it('throws on a role that the parser would have refused', () => {
    expect(() => listItems({ ...role, order: ['ZZ'] })).toThrow('order names "ZZ"');
  });
});

describe('findItem', () => {
  it('finds ratings and scenarios, with stage and competency', () => {
    const rating = findItem(role, 'TD7');
    const scenario = findItem(role, 'PC-S5');
    expect([rating?.kind, scenario?.kind]).toEqual(['rating', 'scenario']);
    expect(rating && [stageOf(rating), competencyOf(rating)]).toEqual([2, 'TD']);
    expect(scenario && [stageOf(scenario), competencyOf(scenario)]).toEqual([3, 'PC']);
    expect(findItem(role, 'toString')).toBeUndefined();
  });
});
