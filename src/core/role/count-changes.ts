import type { Role } from './role.ts';
import { difficultyOf, itemsOf, answerKey, type RoleItem, wordsOf } from './same-item.ts';

/** Counts of the differences between two versions of a role. */
export type RoleChanges = {
  /** Ratings and scenarios that only the later version has. */
  readonly added: number;
  /** Ratings and scenarios that only the earlier version has. */
  readonly removed: number;
  /** Ratings and scenarios whose words, kind, options, credits or difficulty differ. */
  readonly changed: number;
  /** Competencies whose target or weight differs, or that exist in only one version. */
  readonly targets: number;
};

type Parts = Pick<Role, 'indicators' | 'scenarios' | 'competencies'>;

/**
 * Counts the changes from one version of a role to a later one. Items match by id or bank name.
 * Stage, expected seconds, links and source of the duty don't count as changes of an item.
 */
export function countChanges(from: Parts, to: Parts): RoleChanges {
  const [before, after] = [itemsOf(from), itemsOf(to)];
  const pairs = after.flatMap((later) => {
    const earlier = findSame(before, later);
    return earlier === undefined ? [] : [{ earlier, later }];
  });
  const [goals, newGoals] = [goalsOf(from), goalsOf(to)];
  const ids = new Set([...goals.keys(), ...newGoals.keys()]);
  return {
    added: after.length - pairs.length,
    removed: before.length - pairs.length,
    changed: pairs.filter(({ earlier, later }) => questionOf(earlier) !== questionOf(later)).length,
    targets: [...ids].filter((id) => goals.get(id) !== newGoals.get(id)).length,
  };
}

function findSame(items: readonly RoleItem[], { id, bank }: RoleItem): RoleItem | undefined {
  return (
    items.find((item) => item.id === id) ??
    (bank === undefined ? undefined : items.find((item) => item.bank === bank))
  );
}

function questionOf(item: RoleItem): string {
  return JSON.stringify([answerKey(item), difficultyOf(item), wordsOf(item)]);
}

function goalsOf({ competencies }: Parts): ReadonlyMap<string, string> {
  return new Map(competencies.map(({ id, target, weight }) => [id, `${target} ${weight}`]));
}
