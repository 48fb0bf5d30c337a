import { pointsOf } from './scale.ts';

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
