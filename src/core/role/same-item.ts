import type { Indicator, Role, Scenario } from './role.ts';

/** A rating or a scenario of a role file. */
export type RoleItem = Indicator | Scenario;

/** All items of a role, ratings first. */
export function itemsOf({
  indicators,
  scenarios,
}: Pick<Role, 'indicators' | 'scenarios'>): readonly RoleItem[] {
  return [...indicators, ...scenarios];
}

/**
 * A key for what an answer to an item means, whatever its words: the kind of item and the credit of
 * each choice, in order. Items with different keys can't share an answer.
 */
export function answerKey(item: RoleItem): string {
  return 'anchors' in item
    ? `rating ${item.anchors.length}`
    : `${item.kind} ${item.options.map(({ credit }) => credit).join(' ')}`;
}

/** The texts that a person reads before answering. */
export function wordsOf(item: RoleItem): readonly string[] {
  return 'anchors' in item
    ? [item.title, ...item.anchors]
    : [item.stem, ...item.options.map(({ text }) => text)];
}

/** The item's own difficulty, which scoring uses beside its credits. */
export function difficultyOf(item: RoleItem): string {
  return 'anchors' in item ? item.tier : item.difficulty;
}
