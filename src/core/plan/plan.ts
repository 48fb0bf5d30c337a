import { elementAt } from '../element-at.ts';
import type { Level } from '../role/role.ts';
import { nextLevel } from '../scoring/judge-score.ts';
import type { Recommendation } from '../scoring/role-result.ts';
import { fromDayNumber, toDayNumber } from '../share/day-number.ts';

/** Where somebody wants to learn it: a resource of the role, or an address of their own. */
export type PlanResource =
  { readonly kind: 'role'; readonly id: string } | { readonly kind: 'own'; readonly url: string };

/** One thing that somebody set out to do. */
export type PlanStep = {
  /** Id of the behaviour that it is about. */
  readonly indicator: string;
  /** The level that they stood at when it was taken into the plan. */
  readonly from: Level;
  /** The level that it is to lead to: the same as `from` only at the top. */
  readonly goal: Level;
  /** What they will do, in their own words; '' for nothing yet. At most 280 characters. */
  readonly action: string;
  readonly resource: PlanResource | null;
  /** Until when: YYYY-MM-DD, or null. */
  readonly due: string | null;
  /** When it was ticked off: YYYY-MM-DD, or null. */
  readonly doneOn: string | null;
};

/** What somebody set out to do after a result: kept where they are, in files, never in a link. */
export type Plan = {
  /** Slug of the role, and the version of it that the result was of. */
  readonly role: string;
  readonly version: number;
  /** 16 hexadecimal digits that tell its entries in a calendar from those of every other plan. */
  readonly id: string;
  /** YYYY-MM-DD where the person was. */
  readonly madeOn: string;
  /** At most three, in the order in which they were picked. */
  readonly steps: readonly PlanStep[];
};

/** More than three things at once are done by nobody. */
export const MOST_PLAN_STEPS = 3;

/** Whether a step is done, past its date (`due` on the day itself too), or still to come. */
export type StepState = 'done' | 'due' | 'open';

/** How a step stands on a day, YYYY-MM-DD. */
export function stepState({ doneOn, due }: PlanStep, today: string): StepState {
  if (doneOn !== null) return 'done';
  return due !== null && due <= today ? 'due' : 'open';
}

/** The date so many days after a day, both YYYY-MM-DD; null for a day that no plan can have. */
export function daysAfter(day: string, days: number): string | null {
  const from = toDayNumber(day);
  const date = from === null ? null : fromDayNumber(from + days);
  return date === null || toDayNumber(date) === null ? null : date;
}

/**
 * A step towards the next level of a behaviour that a result recommends, with nothing said about it
 * yet but its date. `cuts` are the level cuts of the model.
 */
export function planStepOf(
  recommended: Pick<Recommendation, 'indicator' | 'rating' | 'level'>,
  { cuts, due }: { readonly cuts: readonly number[]; readonly due: string | null },
): PlanStep {
  const { now, goal } = nextLevel(recommended, cuts);
  return {
    indicator: recommended.indicator,
    from: elementAt(LEVELS, now),
    goal: elementAt(LEVELS, goal),
    action: '',
    resource: null,
    due,
    doneOn: null,
  };
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** A plan with one more step; the same plan where it is full or has that behaviour already. */
export function addStep(plan: Plan, step: PlanStep): Plan {
  const { steps } = plan;
  const isThere = steps.some(({ indicator }) => indicator === step.indicator);
  return isThere || steps.length >= MOST_PLAN_STEPS ? plan : { ...plan, steps: [...steps, step] };
}

/** A plan in which one step says something else; the behaviour and its levels stay. */
export function changeStep(
  plan: Plan,
  indicator: string,
  change: Partial<Pick<PlanStep, 'action' | 'resource' | 'due' | 'doneOn'>>,
): Plan {
  return {
    ...plan,
    steps: plan.steps.map((step) => (step.indicator === indicator ? { ...step, ...change } : step)),
  };
}

/** A plan without the step for a behaviour. */
export function removeStep(plan: Plan, indicator: string): Plan {
  return { ...plan, steps: plan.steps.filter((step) => step.indicator !== indicator) };
}

/** How many steps are done, and how far the next one is: what a line about a plan says. */
export type PlanProgress = {
  readonly done: number;
  readonly total: number;
  /** The earliest date of a step that isn't done, YYYY-MM-DD; null without one. */
  readonly nextDue: string | null;
  /** Whether that date is today or past. */
  readonly isDue: boolean;
  /**
   * Whether it is time to answer the questions again: a date has come, also that of a step which
   * is done, or everything is done.
   */
  readonly isTimeToRetake: boolean;
};

/** How a plan stands on a day, YYYY-MM-DD. */
export function planProgress({ steps }: Plan, today: string): PlanProgress {
  const open = steps.filter(({ doneOn }) => doneOn === null);
  const dates = open.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  const nextDue = dates[0] ?? null;
  return {
    done: steps.length - open.length,
    total: steps.length,
    nextDue,
    isDue: nextDue !== null && nextDue <= today,
    isTimeToRetake:
      steps.length > 0 &&
      (open.length === 0 || steps.some(({ due }) => due !== null && due <= today)),
  };
}
