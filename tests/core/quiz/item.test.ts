import { describe, expect, it } from 'vitest';
import { chosenText, competencyOf, findItem, itemTitle, listItems, stageOf } from '#core';
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

describe('the words of an item', () => {
  it.each(listItems(role).map((item) => [item.id, item] as const))(
    '%s: what it asks and each of its answers, and nothing for an answer that it does not have',
    (_, item) => {
      const asked =
        item.kind === 'rating'
          ? { title: item.indicator.title, answers: item.indicator.anchors }
          : { title: item.scenario.stem, answers: item.scenario.options.map(({ text }) => text) };
      expect(itemTitle(item)).toBe(asked.title);
      expect(asked.answers.map((_text, answer) => chosenText(item, answer))).toEqual(asked.answers);
      expect(chosenText(item, asked.answers.length)).toBe('');
      expect(chosenText(item, -1)).toBe('');
    },
  );
});
