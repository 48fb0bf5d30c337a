import type { Form, Indicator, Role, Scenario } from '../role/role.ts';

/** One screen of the assessment: a rating of an indicator, or a scenario. */
export type Item =
  | { readonly kind: 'rating'; readonly id: string; readonly indicator: Indicator }
  | { readonly kind: 'scenario'; readonly id: string; readonly scenario: Scenario };

/**
 * The items of a form in the order in which they are asked; without a form, those of the whole
 * role. Forms are nested, so the items of a shorter form come first in a longer one.
 */
export function listItems(role: Role, form?: Form): readonly Item[] {
  const all = itemIndex(role);
  return role.order.flatMap((id) => {
    const item = all.get(id);
    if (item === undefined)
      throw new Error(`order names "${id}", which the parser should have refused`);
    return form === undefined || stageOf(item) <= form.stage ? [item] : [];
  });
}

/** The item with this id, or undefined if the role has none. */
export function findItem(role: Role, id: string): Item | undefined {
  return itemIndex(role).get(id);
}

/** The first stage in which an item is asked; a form contains all items up to its stage. */
export function stageOf(item: Item): number {
  return item.kind === 'rating' ? item.indicator.stage : item.scenario.stage;
}

/** Id of the competency that an item measures. */
export function competencyOf(item: Item): string {
  return item.kind === 'rating' ? item.indicator.competency : item.scenario.competency;
}

/** What an item asks, in one line: the behaviour that is rated, or the scenario's situation. */
export function itemTitle(item: Item): string {
  return item.kind === 'rating' ? item.indicator.title : item.scenario.stem;
}

/**
 * The words of an answer: the anchor of a level from 0 to 4, or the option with this index in the
 * role file. Empty for one that the item doesn't have.
 */
export function chosenText(item: Item, answer: number): string {
  return item.kind === 'rating'
    ? (item.indicator.anchors[answer] ?? '')
    : (item.scenario.options[answer]?.text ?? '');
}

const indexes = new WeakMap<Role, ReadonlyMap<string, Item>>();

/** Built once per role: roles are immutable, so the index can't go stale. */
function itemIndex(role: Role): ReadonlyMap<string, Item> {
  const known = indexes.get(role);
  if (known !== undefined) return known;
  const index = new Map<string, Item>();
  for (const indicator of role.indicators) {
    index.set(indicator.id, { kind: 'rating', id: indicator.id, indicator });
  }
  for (const scenario of role.scenarios) {
    index.set(scenario.id, { kind: 'scenario', id: scenario.id, scenario });
  }
  indexes.set(role, index);
  return index;
}
