import { elementAt } from '../element-at.ts';
import { type Grid, pointsOf } from './scale.ts';
import type { Precision, Range } from './input-and-result.ts';

/**
 * Weights are floored at this distance below the peak (logs). The product of two floored weights is
 * still a normal double, so even fully contradictory answers leave a usable posterior.
 */
const FLOOR = -340;

/**
 * Converts log weights to weights with peak 1. This is the hot path, so it uses typed arrays and
 * plain loops: callbacks cost several times as much. `Number` turns an out-of-range read into NaN;
 * a bounds check at every step would cost a sixth of the scoring time.
 */
export function relativeWeights(logs: Float64Array): Float64Array {
  let peak = -Infinity;
  for (let index = 0; index < logs.length; index += 1) peak = Math.max(peak, Number(logs[index]));
  const weights = new Float64Array(logs.length);
  for (let index = 0; index < logs.length; index += 1) {
    weights[index] = Math.exp(Math.max(FLOOR, Number(logs[index]) - peak));
  }
  return weights;
}

/**
 * Scales weights (at least one above 0) to probabilities that sum to 1; also returns their original
 * sum.
 */
export function normalise(weights: Float64Array): {
  readonly probabilities: Float64Array;
  readonly total: number;
} {
  let total = 0;
  // Indexed, because an iterator allocates an object per step until the loop is compiled.
  for (let index = 0; index < weights.length; index += 1) total += Number(weights[index]);
  const probabilities = new Float64Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    probabilities[index] = Number(weights[index]) / total;
  }
  return { probabilities, total };
}

/**
 * Mean and variance of `values` under weights that sum to `total` (1 for probabilities). The mean
 * of points under a posterior is the score (EAP, Bock & Mislevy 1982). Rounding never makes the
 * variance negative.
 */
export function moments(
  weights: Float64Array,
  values: Float64Array,
  total = 1,
): { readonly mean: number; readonly variance: number } {
  let first = 0;
  let second = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = Number(weights[index]);
    const value = Number(values[index]);
    first += weight * value;
    second += weight * value * value;
  }
  const mean = first / total;
  return { mean, variance: Math.max(0, second / total - mean * mean) };
}

/**
 * F(theta): probability that the skill lies below `theta`. Each grid point is a cell one step wide
 * with uniform density; below the first cell the result is 0, above the last 1. Measurement model
 * 4.5.
 */
export function posteriorCdf(posterior: Float64Array, grid: Grid, theta: number): number {
  const position = (theta - elementAt(grid.theta, 0)) / grid.step + 0.5;
  let below = 0;
  for (let index = 0; index < posterior.length && index < position; index += 1) {
    below += Number(posterior[index]) * Math.min(1, position - index);
  }
  return below;
}

/**
 * The theta below which the skill lies with probability `chance` (strictly between 0 and 1): the
 * inverse of `posteriorCdf`, linear within a cell. Measurement model 4.5.
 */
export function quantile(posterior: Float64Array, grid: Grid, chance: number): number {
  const last = posterior.length - 1;
  let index = 0;
  let below = 0;
  while (index < last && below + Number(posterior[index]) < chance) {
    below += Number(posterior[index]);
    index += 1;
  }
  // Rounding can leave the sum slightly under 1, so the fraction of the last cell is capped.
  const part = Math.min(1, (chance - below) / Number(posterior[index]));
  return elementAt(grid.theta, index) + grid.step * (part - 0.5);
}

/** The likely range of a posterior: its 10 % and 90 % quantiles, in points. Measurement model 4.5. */
export function likelyRange(posterior: Float64Array, grid: Grid): Range {
  return [pointsOf(quantile(posterior, grid, 0.1)), pointsOf(quantile(posterior, grid, 0.9))];
}

/** Half the width of a range, in points. */
export function halfWidth([low, high]: Range): number {
  return (high - low) / 2;
}

/** Names the precision of a half-width in points: above 20 rough, 12 to 20 fair, below 12 good. */
export function precisionOf(half: number): Precision {
  if (half > 20) return 'rough';
  return half >= 12 ? 'fair' : 'good';
}

/**
 * Probability that a standard normal variable lies below `x`. Abramowitz & Stegun 26.2.17; absolute
 * error below 1e-7.
 */
export function normalCdf(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    (Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}
