import type { Role } from './role.ts';
import { difficultyOf, itemsOf, keysOf, type RoleItem, wordsOf } from './same-item.ts';

/** What differs between two versions of a role. */
export type RoleChanges = {
  /** Ratings and scenarios that only the later version asks. */
  readonly added: number;
  /** Those that it no longer asks. */
  readonly removed: number;
  /** Those whose own words, kind, options, credits or difficulty differ. */
  readonly changed: number;
  /** Competencies whose target or weight differs, or which only one version has. */
  readonly targets: number;
};

type Parts = Pick<Role, 'indicators' | 'scenarios' | 'competencies'>;

/**
 * Counts what changed from one version of a role to a later one. An item is the same by its id, or by
 * its bank name. When it is asked, how long it takes, what it is linked to and where the duty comes from
 * are no part of what is asked.
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
  return JSON.stringify([keysOf(item), difficultyOf(item), wordsOf(item)]);
}

function goalsOf({ competencies }: Parts): ReadonlyMap<string, string> {
  return new Map(competencies.map(({ id, target, weight }) => [id, `${target} ${weight}`]));
}
