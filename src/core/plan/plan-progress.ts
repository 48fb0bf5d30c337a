import type { Level, Role } from '../role/role.ts';
import type { Plan, PlanStep } from './plan.ts';

/** A step of a plan with the person's current level. */
export type StepThenAndNow = {
  readonly step: PlanStep;
  /** Today's own rating; null if the behaviour isn't rated. */
  readonly now: Level | null;
  /** The change since planning; `same` also when there is nothing to compare. */
  readonly change: 'reached' | 'nearer' | 'same' | 'lower';
};

/**
 * The plan's steps whose behaviour the role has, with the level at planning and today's ratings, in
 * plan order.
 */
export function planThenAndNow(
  plan: Plan,
  { indicators }: Pick<Role, 'indicators'>,
  levels: ReadonlyMap<string, Level>,
): readonly StepThenAndNow[] {
  return plan.steps
    .filter((step) => indicators.some(({ id }) => id === step.indicator))
    .map((step) => {
      const now = levels.get(step.indicator) ?? null;
      return { step, now, change: changeOf(step, now) };
    });
}

function changeOf({ from, goal }: PlanStep, now: Level | null): StepThenAndNow['change'] {
  if (now === null || now === from) return 'same';
  if (now < from) return 'lower';
  return now >= goal ? 'reached' : 'nearer';
}
