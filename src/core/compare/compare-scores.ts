import { Z80 } from '../scoring/judge-score.ts';

type Scored = { readonly score: number; readonly sd: number };

/** A difference in points, and whether there is enough evidence to call it one. */
export type ScoreDifference = { readonly points: number; readonly toldApart: boolean };

/**
 * How far `later` is above `earlier`, in points. Two scores can't be told apart when their
 * difference is smaller than 1.28155 × sqrt(sd₁² + sd₂²): what two equally skilled people may show
 * by chance in 8 of 10 cases. Null when one of them has no score.
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
 * The difference between two scores as they are shown, in whole points: 48 to 19 is −29, whatever
 * the decimals behind them say. `shown` is how a score is rounded where it is shown.
 */
export function shownDifference(
  earlier: number,
  later: number,
  shown: (points: number) => number = Math.round,
): number {
  return shown(later) - shown(earlier);
}
