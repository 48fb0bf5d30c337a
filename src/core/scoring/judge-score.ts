import { elementAt } from '../element-at.ts';
import { listItems } from '../quiz/item.ts';
import type { BandId, Form, Level, Role } from '../role/role.ts';
import type { Recommendation, Status } from './input-and-result.ts';

/** 90 % quantile of the standard normal: 80 % of values lie within this many SD of the mean. */
export const Z80 = 1.2815515655446004;

/** Number of scenarios from which a result counts as checked. Source: measurement model 4.6. */
export const CHECKED_FROM = 5;

/**
 * Number of scenarios from which ratings are compared with scenarios. Source: measurement model
 * 4.7.
 */
export const COMPARED_FROM = 8;

/** True when enough scenarios were answered to call a result checked. */
export function isChecked(scenarios: number): boolean {
  return scenarios >= CHECKED_FROM;
}

/** What a form's scenarios make possible once all its items are answered. */
export type FormEvidence = {
  /** Enough scenarios to call the result checked. */
  readonly checksRatings: boolean;
  /** Enough scenarios to compare with the ratings and report how well those hold up. */
  readonly comparesRatings: boolean;
};

/**
 * Counts the form's scenarios; for the comparison only those of competencies with at least 2
 * ratings.
 */
export function formEvidence(role: Role, form: Form): FormEvidence {
  const items = listItems(role, form);
  const ratings = items.filter(({ kind }) => kind === 'rating').map(({ id }) => id);
  const scenarios = items.flatMap((item) => (item.kind === 'scenario' ? [item.scenario] : []));
  const rated = role.indicators.filter(({ id }) => ratings.includes(id));
  const compared = scenarios.filter(
    ({ competency }) => rated.filter((one) => one.competency === competency).length >= 2,
  );
  return {
    checksRatings: isChecked(scenarios.length),
    comparesRatings: compared.length >= COMPARED_FROM,
  };
}

const LEVELS_DOWNWARDS = [4, 3, 2, 1] as const;

/**
 * The level of a score in points (0 to 100): the highest whose cut it reaches. `cuts` are where
 * levels 1 to 4 start. Source: measurement model 4.5.
 */
export function levelOf(points: number, cuts: readonly number[]): Level {
  return LEVELS_DOWNWARDS.find((level) => points >= elementAt(cuts, level - 1)) ?? 0;
}

/**
 * The band of a role fit in points; `bands` ordered from highest to lowest. Source: measurement
 * model 4.6.
 */
export function bandOf(
  points: number,
  bands: readonly { readonly id: BandId; readonly from: number }[],
): BandId {
  return bands.find(({ from }) => points >= from)?.id ?? 'early-days';
}

/**
 * Compares a score with its target, using the upper end of the likely range. Source: measurement
 * model 4.9.
 */
export function statusOf(score: number, high: number, target: number): Status {
  if (score >= target) return 'meets';
  return high >= target ? 'within range' : 'gap';
}

/**
 * The current level of a behaviour (rated or estimated) and the next one to aim for; at the top,
 * the top level itself.
 */
export function nextLevel(
  { rating, level }: Pick<Recommendation, 'rating' | 'level'>,
  cuts: readonly number[],
): { readonly now: number; readonly goal: number } {
  const now = rating ?? levelOf(level, cuts);
  return { now, goal: Math.min(now + 1, cuts.length) };
}

/**
 * Thresholds a score is compared with, in points. Its rounded figure must be on the same side of
 * each.
 */
export type Cuts = readonly number[];

/** Most decimals that a figure is shown with. */
const MAX_DECIMALS = 6;
/** Tolerance for decimals with no exact binary form: 64.1 is 640.9999999999999 tenths. */
const ROUNDING_TOLERANCE = 1e-9;

/**
 * Rounds points for display: to a whole number, half up, but never across a cut. 79.6 is shown as
 * 79 beside a band that starts at 80, so that the figure agrees with the level, band and status,
 * which are computed from the exact value. If no whole number lies on the right side of every cut,
 * it gets as many decimals as it needs.
 */
export function showPoints(points: number, cuts: Cuts): number {
  return nearest(points, cuts, 0, [Math.round, Math.floor, Math.ceil]);
}

/**
 * Rounds points for files: down to tenths, but never across a cut. `showPoints` gives the same
 * whole number for the result as for the exact value.
 */
export function tenthsOf(points: number, cuts: Cuts): number {
  return nearest(points, cuts, 1, [
    (scaled) => Math.floor(scaled + ROUNDING_TOLERANCE),
    Math.floor,
    Math.ceil,
  ]);
}

function nearest(
  points: number,
  cuts: Cuts,
  digits: number,
  roundings: readonly ((scaled: number) => number)[],
): number {
  const unit = 10 ** digits;
  const shown = roundings
    .map((round) => round(points * unit) / unit)
    .find((figure) => cuts.every((cut) => figure < cut === points < cut));
  return shown ?? (digits < MAX_DECIMALS ? nearest(points, cuts, digits + 1, roundings) : points);
}

/** Cuts for a competency's figures: where levels start, and its target. */
export function competencyCuts(levels: Cuts, target: number): Cuts {
  return [...levels, target];
}

/** Cuts for role fit figures: where bands start. */
export function fitCuts(bands: readonly { readonly from: number }[]): Cuts {
  return bands.map(({ from }) => from);
}
