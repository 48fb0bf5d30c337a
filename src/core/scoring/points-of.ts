import { logistic } from './logistic.ts';

/** Slope of the scale, fixed by `confirm-or-discount/1`: 1.7 makes a N(0, 1) skill nearly uniform in points. */
export const SCALE_SLOPE = 1.7;

/**
 * T = 100 / (1 + exp(-1.7 theta)): skill theta (logits, 0 = middle) to points, 0 to 100.
 * Source: measurement model 4.1. The inverse is `thetaOf`.
 */
export function pointsOf(theta: number): number {
  return 100 * logistic(SCALE_SLOPE * theta);
}
