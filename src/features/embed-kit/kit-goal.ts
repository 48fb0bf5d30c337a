import {
  barOf,
  type ByCompetency,
  type FrameGoal,
  NO_GOAL,
  parametersOf,
  profileQuery,
} from '#core';
import type { KitRole } from './kit-role.ts';

/** The profile that a careers page wants results compared with; its name may be incomplete. */
export type KitGoal =
  | { readonly kind: 'own' }
  | { readonly kind: 'step'; readonly id: string }
  | { readonly kind: 'bar'; readonly name: string; readonly targets: ByCompetency };

export const OWN_GOAL: KitGoal = { kind: 'own' };

/** The initial bar: the role's own targets. */
export function firstBar({ competencies }: KitRole): KitGoal {
  const targets = Object.fromEntries(
    competencies.map(({ id, target }) => [id, Math.round(target)]),
  );
  return { kind: 'bar', name: '', targets };
}

/** Whether a bar has any target above zero: otherwise it isn't a bar. */
export function asksForAnything({ competencies }: KitRole, targets: ByCompetency): boolean {
  return competencies.some(({ id }) => (targets[id] ?? 0) > 0);
}

/** The goal as attributes of an embed; the role's own for an empty bar. */
export function frameGoalOf(role: KitRole, goal: KitGoal): FrameGoal {
  if (goal.kind === 'step') return { ...NO_GOAL, profile: goal.id };
  if (goal.kind === 'own' || !asksForAnything(role, goal.targets)) return NO_GOAL;
  const query = parametersOf(profileQuery(role, barOf(goal.targets, goal.name)));
  return { profile: null, targets: query.get('targets'), bar: query.get('bar') };
}
