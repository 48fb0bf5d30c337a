import { at } from './at.ts';

/**
 * Mean and variance of `values` under weights with this total: chances, which sum to 1, unless it
 * is given. The mean of points under a posterior is the score (EAP, Bock & Mislevy 1982). Variance
 * is never below 0, whatever rounding does.
 */
export function moments(
  weights: Float64Array,
  values: Float64Array,
  total = 1,
): { readonly mean: number; readonly variance: number } {
  let first = 0;
  let second = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = at(weights, index);
    const value = at(values, index);
    first += weight * value;
    second += weight * value * value;
  }
  const mean = first / total;
  return { mean, variance: Math.max(0, second / total - mean * mean) };
}
