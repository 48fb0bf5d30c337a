import { elementAt } from '../element-at.ts';
import type { BandId, Level } from '../role/role.ts';
import type { Recommendation, Status } from './role-result.ts';

/** 90 % quantile of the standard normal: 80 % lie within this many SD on both sides of the mean. */
export const Z80 = 1.2815515655446004;

/** Scenarios from which on a result counts as checked. Source: measurement model 4.6. */
export const CHECKED_FROM = 5;

/** Scenarios from which on ratings and scenarios are compared. Source: measurement model 4.7. */
export const COMPARED_FROM = 8;

/** True when enough scenarios were answered to call a result checked. */
export function isChecked(scenarios: number): boolean {
  return scenarios >= CHECKED_FROM;
}

const LEVELS_DOWNWARDS = [4, 3, 2, 1] as const;

/**
 * The level that a number of points (0 to 100) lies in: the highest whose cut is at or below it.
 * `cuts` are where levels 1 to 4 begin. Source: measurement model 4.5.
 */
export function levelOf(points: number, cuts: readonly number[]): Level {
  return LEVELS_DOWNWARDS.find((level) => points >= elementAt(cuts, level - 1)) ?? 0;
}

/** The band of a role fit in points; `bands` from the highest to the lowest. Source: model 4.6. */
export function bandOf(
  points: number,
  bands: readonly { readonly id: BandId; readonly from: number }[],
): BandId {
  return bands.find(({ from }) => points >= from)?.id ?? 'early-days';
}

/** How a score stands to its target, by the upper end of its likely range. Source: model 4.9. */
export function statusOf(score: number, high: number, target: number): Status {
  if (score >= target) return 'meets';
  return high >= target ? 'within range' : 'gap';
}

/**
 * Where somebody is in a behaviour, rated or estimated, and the level to go for next: the one above,
 * or the highest itself.
 */
export function nextLevel(
  { rating, level }: Pick<Recommendation, 'rating' | 'level'>,
  cuts: readonly number[],
): { readonly now: number; readonly goal: number } {
  const now = rating ?? levelOf(level, cuts);
  return { now, goal: Math.min(now + 1, cuts.length) };
}
