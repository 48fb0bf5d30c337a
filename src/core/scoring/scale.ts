/**
 * The logistic function 1 / (1 + e^-x): logits to a probability, 0 to 1; accurate in both tails.
 */
export function logistic(x: number): number {
  const tail = Math.exp(-Math.abs(x));
  return (x < 0 ? tail : 1) / (1 + tail);
}

/** Slope of the scale, fixed by `confirm-or-discount/1`: 1.7 makes a N(0, 1) skill nearly uniform in points. */
export const SCALE_SLOPE = 1.7;

/**
 * T = 100 / (1 + exp(-1.7 theta)): skill theta (logits, 0 = middle) to points, 0 to 100.
 * Source: measurement model 4.1. The inverse is `thetaOf`.
 */
export function pointsOf(theta: number): number {
  return 100 * logistic(SCALE_SLOPE * theta);
}

/**
 * theta = ln(T / (100 - T)) / 1.7: points to skill theta. 0 and 100 points map to minus and plus
 * infinity, which `posteriorCdf` accepts. Source: measurement model 4.1.
 */
export function thetaOf(points: number): number {
  return Math.log(points / (100 - points)) / SCALE_SLOPE;
}
