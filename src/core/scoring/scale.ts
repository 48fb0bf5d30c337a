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

/** Ends of each axis and the step they share, in theta. */
export type GridShape = {
  readonly step: number;
  readonly theta: readonly [from: number, to: number];
  readonly delta: readonly [from: number, to: number];
  readonly eps: readonly [from: number, to: number];
};

/**
 * The lattice on which posteriors are computed. All axes share one step, so that eta = theta +
 * delta + eps is also a lattice point: index of eta = j + m + e.
 */
export type Grid = {
  readonly step: number;
  /** Skill. */
  readonly theta: Float64Array;
  /** Leniency bias, starting at 0. */
  readonly delta: Float64Array;
  /** Self-rating error per competency. */
  readonly eps: Float64Array;
  /** Self-view. */
  readonly eta: Float64Array;
  /** Points at every theta. */
  readonly points: Float64Array;
};

/** Tabulates the axes of a grid. */
export function gridOf({ step, theta, delta, eps }: GridShape): Grid {
  const axis = (from: number, to: number) =>
    Float64Array.from(
      { length: Math.round((to - from) / step) + 1 },
      (_, index) => from + step * index,
    );
  const skills = axis(...theta);
  return {
    step,
    theta: skills,
    delta: axis(...delta),
    eps: axis(...eps),
    eta: axis(theta[0] + delta[0] + eps[0], theta[1] + delta[1] + eps[1]),
    points: skills.map(pointsOf),
  };
}

/** The grid of `confirm-or-discount/1`; part of its specification, measurement model 4.4. */
export const GRID: Grid = /* @__PURE__ */ gridOf({
  step: 0.1,
  theta: [-4, 4],
  delta: [0, 3],
  eps: [-1, 1],
});
