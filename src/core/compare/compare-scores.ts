import { Z80 } from '../scoring/judge-score.ts';

type Scored = { readonly score: number; readonly sd: number };

/** A difference in points, and whether it is statistically meaningful. */
export type ScoreDifference = { readonly points: number; readonly toldApart: boolean };

/**
 * How far `later` is above `earlier`, in points. Two scores can't be told apart when their
 * difference is below 1.28155 × sqrt(sd₁² + sd₂²), which two equally skilled people stay within in
 * 8 of 10 cases. Null when either has no score.
 */
export function compareScores(
  earlier: Scored | null,
  later: Scored | null,
): ScoreDifference | null {
  if (earlier === null || later === null) return null;
  const points = later.score - earlier.score;
  const least = Z80 * Math.sqrt(earlier.sd ** 2 + later.sd ** 2);
  return { points, toldApart: points !== 0 && Math.abs(points) >= least };
}

/**
 * The difference between two scores as displayed, in whole points: 48 to 19 is −29, whatever their
 * decimals. `shown` is the rounding used for display.
 */
export function shownDifference(
  earlier: number,
  later: number,
  shown: (points: number) => number = Math.round,
): number {
  return shown(later) - shown(earlier);
}
