import { at } from './at.ts';

/**
 * Mean and variance of `values` under chances, or under weights with this sum. The mean of points
 * under a posterior is the score (EAP, Bock & Mislevy 1982). Variance is never below 0, whatever
 * rounding does.
 */
export function moments(
  chances: Float64Array,
  values: Float64Array,
  sum = 1,
): { readonly mean: number; readonly variance: number } {
  let first = 0;
  let second = 0;
  for (let index = 0; index < chances.length; index += 1) {
    const chance = at(chances, index);
    const value = at(values, index);
    first += chance * value;
    second += chance * value * value;
  }
  const mean = first / sum;
  return { mean, variance: Math.max(0, second / sum - mean * mean) };
}
