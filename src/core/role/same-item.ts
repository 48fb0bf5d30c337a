import type { Indicator, Role, Scenario } from './role.ts';

/** A rating or a scenario of a role file. */
export type RoleItem = Indicator | Scenario;

/** Everything a role asks, ratings first. */
export function itemsOf({
  indicators,
  scenarios,
}: Pick<Role, 'indicators' | 'scenarios'>): readonly RoleItem[] {
  return [...indicators, ...scenarios];
}

/**
 * What an answer to an item means, whatever its words: the kind of item and what each choice earns, in
 * order. Two items with other keys can't share an answer.
 */
export function keysOf(item: RoleItem): string {
  return 'anchors' in item
    ? `rating ${item.anchors.length}`
    : `${item.kind} ${item.options.map(({ credit }) => credit).join(' ')}`;
}

/** What a person reads before answering. */
export function wordsOf(item: RoleItem): readonly string[] {
  return 'anchors' in item
    ? [item.title, ...item.anchors]
    : [item.stem, ...item.options.map(({ text }) => text)];
}

/** How hard an item is in itself, which scoring reads beside its keys. */
export function difficultyOf(item: RoleItem): string {
  return 'anchors' in item ? item.tier : item.difficulty;
}
