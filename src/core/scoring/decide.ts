import { Z80 } from './judge-score.ts';
import { normalCdf } from './normal-cdf.ts';
import type { Range } from './role-result.ts';
import { thetaOf } from './scale.ts';

/** What may be said about a target, from least to most. */
export const DECISIONS = [
  'almost surely below',
  'probably below',
  'too close to call',
  'probably meets',
  'almost surely meets',
] as const;

/** Whether a target is met, as far as the answers tell. */
export type Decision = (typeof DECISIONS)[number];

/** From this chance on something is probable; the same holds for its opposite. */
export const PROBABLE = 0.7;
/** From this chance on something is almost sure; the same holds for its opposite. */
export const ALMOST_SURE = 0.95;

/**
 * A chance of meeting a target (0 to 1) in words. From 0.95 on it is almost surely met, from 0.7 on
 * probably; up to 0.05 and 0.3 the same of "below"; between them it is too close to call. A target
 * that is called almost sure lies outside the likely range, which leaves out 0.1 at either end.
 */
export function decide(chance: number): Decision {
  if (chance >= ALMOST_SURE) return 'almost surely meets';
  if (chance >= PROBABLE) return 'probably meets';
  if (chance <= 1 - ALMOST_SURE) return 'almost surely below';
  return chance <= 1 - PROBABLE ? 'probably below' : 'too close to call';
}

/** True for "probably" and "almost surely meets". */
export function isMet(decision: Decision): boolean {
  return decision === 'probably meets' || decision === 'almost surely meets';
}

/** True for "probably" and "almost surely below". */
export function isBelow(decision: Decision): boolean {
  return decision === 'probably below' || decision === 'almost surely below';
}

/** Points this near to an end of the scale are not told apart from it by a figure in tenths. */
const HALF_TENTH = 0.05;

/**
 * The chance of meeting a target where only the likely range is known, in points: the skill is taken
 * as normally distributed in theta, with the range's ends as its 10 % and 90 % quantiles.
 */
export function chanceFromRange([low, high]: Range, target: number): number {
  const [from, to] = [thetaInside(low), thetaInside(high)];
  const sd = (to - from) / (2 * Z80);
  const middle = (from + to) / 2;
  // A range without a width decides everything but its own place.
  return sd > 0 ? normalCdf((middle - thetaOf(target)) / sd) : Number(middle >= thetaOf(target));
}

function thetaInside(points: number): number {
  return thetaOf(Math.min(100 - HALF_TENTH, Math.max(HALF_TENTH, points)));
}
