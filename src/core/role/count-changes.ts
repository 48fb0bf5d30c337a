import type { Role } from './role.ts';

/** What differs between two versions of a role. */
export type RoleChanges = {
  /** Ratings and scenarios that only the later version asks. */
  readonly added: number;
  /** Those that it no longer asks. */
  readonly removed: number;
  /** Those whose wording, options or scoring differ. */
  readonly changed: number;
  /** Competencies whose target or weight differs, or which only one version has. */
  readonly targets: number;
};

type Parts = Pick<Role, 'indicators' | 'scenarios' | 'competencies'>;

/** Counts what changed from one version of a role to a later one, by the ids of its items. */
export function countChanges(from: Parts, to: Parts): RoleChanges {
  const [before, after] = [itemsOf(from), itemsOf(to)];
  const shared = [...after.keys()].filter((id) => before.has(id));
  const [goals, newGoals] = [goalsOf(from), goalsOf(to)];
  const ids = new Set([...goals.keys(), ...newGoals.keys()]);
  return {
    added: after.size - shared.length,
    removed: before.size - shared.length,
    changed: shared.filter((id) => before.get(id) !== after.get(id)).length,
    targets: [...ids].filter((id) => goals.get(id) !== newGoals.get(id)).length,
  };
}

/** Items as text: what comes out of the parser has its keys in one order. Resources are no part of the question. */
function itemsOf({ indicators, scenarios }: Parts): ReadonlyMap<string, string> {
  return new Map(
    [...indicators, ...scenarios].map((item) => {
      const question = { ...item, resources: undefined, source: undefined, seconds: undefined };
      return [item.id, JSON.stringify(question)];
    }),
  );
}

function goalsOf({ competencies }: Parts): ReadonlyMap<string, string> {
  return new Map(competencies.map(({ id, target, weight }) => [id, `${target} ${weight}`]));
}
