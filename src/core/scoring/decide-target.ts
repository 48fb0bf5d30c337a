import { Z80 } from './judge-score.ts';
import { normalCdf } from './distribution.ts';
import type { Range } from './input-and-result.ts';
import { thetaOf } from './scale.ts';

/** Possible statements about a target, from worst to best. */
export const DECISIONS = [
  'almost surely below',
  'probably below',
  'too close to call',
  'probably meets',
  'almost surely meets',
] as const;

/** Whether the answers show that a target is met. */
export type Decision = (typeof DECISIONS)[number];

/** Probability from which an outcome is called probable. */
export const PROBABLE = 0.7;
/** Probability from which an outcome is called almost sure. */
export const ALMOST_SURE = 0.95;

/**
 * Puts the probability of meeting a target (0 to 1) into words: from 0.95 almost surely met, from
 * 0.7 probably met; at most 0.05 almost surely below, at most 0.3 probably below; otherwise too
 * close to call. A target called almost sure always lies outside the likely range, which leaves out
 * 0.1 at either end.
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

/**
 * Scores are rounded to tenths, so points this close to an end of the scale may have been rounded
 * onto it.
 */
const HALF_TENTH = 0.05;

/**
 * The probability of meeting a target when only the likely range is known (points). Assumes that
 * skill is normally distributed in theta, with the ends of the range as its 10 % and 90 %
 * quantiles.
 */
export function chanceFromRange([low, high]: Range, target: number): number {
  const [from, to] = [clampedTheta(low), clampedTheta(high)];
  const sd = (to - from) / (2 * Z80);
  const middle = (from + to) / 2;
  // A range of zero width is a point estimate: it meets the target or it doesn't.
  return sd > 0 ? normalCdf((middle - thetaOf(target)) / sd) : Number(middle >= thetaOf(target));
}

function clampedTheta(points: number): number {
  return thetaOf(Math.min(100 - HALF_TENTH, Math.max(HALF_TENTH, points)));
}

type Fit = { readonly score: number; readonly sd: number };
/** Highest first. */
type Bands = readonly { readonly from: number }[];

/** How much of a profile is covered at least: little, part, half, most, practically all. */
export const EXTENTS = ['little', 'part', 'half', 'most', 'all'] as const;

/** Lowest role fit, in points, at which each extent may be claimed. */
const MIN_FIT = { little: 0, part: 15, half: 50, most: 75, all: 95 } as const;

/** The strongest statement that can be made about how much of a profile is covered. */
export type CoverageClaim = {
  readonly extent: (typeof EXTENTS)[number];
  readonly certainty: 'probably' | 'almost surely';
};

/**
 * The strongest coverage claim that a role fit (points, with a normal error) supports: the largest
 * extent reached with a probability of at least 0.7.
 */
export function claimCoverage(fit: Fit): CoverageClaim {
  for (const extent of ['all', 'most', 'half', 'part'] as const) {
    const chance = chanceOfReaching(fit, MIN_FIT[extent]);
    if (chance >= ALMOST_SURE) return { extent, certainty: 'almost surely' };
    if (chance >= PROBABLE) return { extent, certainty: 'probably' };
  }
  return { extent: 'little', certainty: 'probably' };
}

/**
 * Whether the answers show that a profile is met as a whole: that the true fit reaches the role's
 * best band, or `LEAST.all` if that band starts lower.
 */
export function decideProfile(fit: Fit, bands: Bands): Decision {
  return decide(chanceOfReaching(fit, Math.max(MIN_FIT.all, bands[0]?.from ?? 0)));
}

function chanceOfReaching({ score, sd }: Fit, minimum: number): number {
  return sd > 0 ? normalCdf((score - minimum) / sd) : Number(score >= minimum);
}
