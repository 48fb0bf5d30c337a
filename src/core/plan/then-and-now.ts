import type { Level, Role } from '../role/role.ts';
import type { Plan, PlanStep } from './plan.ts';

/** A step of a plan beside where the person stands today. */
export type StepThenAndNow = {
  readonly step: PlanStep;
  /** Today's own rating; null where the behaviour isn't rated. */
  readonly now: Level | null;
  /** What became of it; `same` also where there is nothing to compare with. */
  readonly change: 'reached' | 'nearer' | 'same' | 'lower';
};

/**
 * The steps of a plan that the role has a behaviour for, as they stood when they were planned and as
 * they stand by today's ratings. In the order of the plan.
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
