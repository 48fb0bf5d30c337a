import { elementAt } from '../element-at.ts';
import type { Level } from '../role/role.ts';
import { nextLevel } from '../scoring/judge-score.ts';
import type { Recommendation } from '../scoring/input-and-result.ts';
import { fromDayNumber, toDayNumber } from '../share/encoding/day-number.ts';

/** Where the person wants to learn it: a resource of the role, or a URL of their own. */
export type PlanResource =
  { readonly kind: 'role'; readonly id: string } | { readonly kind: 'own'; readonly url: string };

/** One thing that the person plans to do. */
export type PlanStep = {
  /** Id of its behaviour. */
  readonly indicator: string;
  /** The level when it was added to the plan. */
  readonly from: Level;
  /** The level to reach; equals `from` only at the top level. */
  readonly goal: Level;
  /** What the person will do, in their own words, at most 280 characters; '' if undecided. */
  readonly action: string;
  readonly resource: PlanResource | null;
  /** Due date, YYYY-MM-DD, or null. */
  readonly due: string | null;
  /** Date of completion, YYYY-MM-DD, or null. */
  readonly doneOn: string | null;
};

/**
 * What a person plans to do after a result. Stored in their browser and in files, never in a link.
 */
export type Plan = {
  /** Slug of the role, and the version that the result was for. */
  readonly role: string;
  readonly version: number;
  /** 16 hexadecimal digits that distinguish its calendar entries from those of other plans. */
  readonly id: string;
  /** The person's local date, YYYY-MM-DD. */
  readonly madeOn: string;
  /** At most three, in the order in which they were picked. */
  readonly steps: readonly PlanStep[];
};

/** Nobody manages more than three things at once. */
export const MOST_PLAN_STEPS = 3;

/** Whether a step is done, due (from its date on), or still to come. */
export type StepState = 'done' | 'due' | 'open';

/** The state of a step on a day, YYYY-MM-DD. */
export function stepState({ doneOn, due }: PlanStep, today: string): StepState {
  if (doneOn !== null) return 'done';
  return due !== null && due <= today ? 'due' : 'open';
}

/**
 * The date this many days after a day, both YYYY-MM-DD; null if either is invalid or outside
 * 2025-01-01 to 2069-11-09.
 */
export function daysAfter(day: string, days: number): string | null {
  const from = toDayNumber(day);
  const date = from === null ? null : fromDayNumber(from + days);
  return date === null || toDayNumber(date) === null ? null : date;
}

/**
 * Creates a step to the next level of a recommended behaviour, with only its date filled in. `cuts`
 * are the model's level cuts.
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

/** Adds a step; returns the same plan if it is full or already has that behaviour. */
export function addStep(plan: Plan, step: PlanStep): Plan {
  const { steps } = plan;
  const isThere = steps.some(({ indicator }) => indicator === step.indicator);
  return isThere || steps.length >= MOST_PLAN_STEPS ? plan : { ...plan, steps: [...steps, step] };
}

/** Changes one step of a plan; its behaviour and levels stay. */
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

/** Removes the step for a behaviour. */
export function removeStep(plan: Plan, indicator: string): Plan {
  return { ...plan, steps: plan.steps.filter((step) => step.indicator !== indicator) };
}

/** A plan's summary: how many steps are done, and when the next one is due. */
export type PlanProgress = {
  readonly done: number;
  readonly total: number;
  /** The earliest date of an unfinished step, YYYY-MM-DD; null without one. */
  readonly nextDue: string | null;
  /** Whether that date is today or past. */
  readonly isDue: boolean;
  /**
   * Whether to suggest retaking the questions: a date has come, even of a finished step, or all
   * steps are done.
   */
  readonly isTimeToRetake: boolean;
};

/** Summarises a plan on a day, YYYY-MM-DD. */
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
