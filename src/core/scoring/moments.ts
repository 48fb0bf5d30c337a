import { at } from './at.ts';

/**
 * Mean and variance of `values` under chances that sum to 1. The mean of points under a posterior
 * is the score (EAP, Bock & Mislevy 1982). Variance is never below 0, whatever rounding does.
 */
export function moments(
  chances: Float64Array,
  values: Float64Array,
): { readonly mean: number; readonly variance: number } {
  let mean = 0;
  let square = 0;
  for (let index = 0; index < chances.length; index += 1) {
    const chance = at(chances, index);
    const value = at(values, index);
    mean += chance * value;
    square += chance * value * value;
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}
