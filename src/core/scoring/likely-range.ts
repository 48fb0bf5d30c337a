import type { Grid } from './grid.ts';
import { pointsOf } from './points-of.ts';
import { quantile } from './quantile.ts';
import type { Precision, Range } from './role-result.ts';

/** The likely range of a posterior: its 10 % and 90 % quantiles, in points. Measurement model 4.5. */
export function likelyRange(posterior: Float64Array, grid: Grid): Range {
  return [pointsOf(quantile(posterior, grid, 0.1)), pointsOf(quantile(posterior, grid, 0.9))];
}

/** Half the width of a range, in points. */
export function halfWidth([low, high]: Range): number {
  return (high - low) / 2;
}

/** In words how exact a half-width in points is: above 20 rough, 12 to 20 fair, below 12 good. */
export function precisionOf(half: number): Precision {
  if (half > 20) return 'rough';
  return half >= 12 ? 'fair' : 'good';
}
