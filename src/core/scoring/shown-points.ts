/**
 * Thresholds a score is compared with, in points. Its rounded figure must be on the same side of
 * each.
 */
export type Cuts = readonly number[];

/** Most decimals that a figure is shown with. */
const MAX_DECIMALS = 6;
/** Tolerance for decimals with no exact binary form: 64.1 is 640.9999999999999 tenths. */
const ROUNDING_TOLERANCE = 1e-9;

/**
 * Rounds points for display: to a whole number, half up, but never across a cut. 79.6 is shown as
 * 79 beside a band that starts at 80, so that the figure agrees with the level, band and status,
 * which are computed from the exact value. If no whole number lies on the right side of every cut,
 * it gets as many decimals as it needs.
 */
export function showPoints(points: number, cuts: Cuts): number {
  return nearest(points, cuts, 0, [Math.round, Math.floor, Math.ceil]);
}

/**
 * Rounds points for files: down to tenths, but never across a cut. `showPoints` gives the same
 * whole number for the result as for the exact value.
 */
export function tenthsOf(points: number, cuts: Cuts): number {
  return nearest(points, cuts, 1, [
    (scaled) => Math.floor(scaled + ROUNDING_TOLERANCE),
    Math.floor,
    Math.ceil,
  ]);
}

function nearest(
  points: number,
  cuts: Cuts,
  digits: number,
  roundings: readonly ((scaled: number) => number)[],
): number {
  const unit = 10 ** digits;
  const shown = roundings
    .map((round) => round(points * unit) / unit)
    .find((figure) => cuts.every((cut) => figure < cut === points < cut));
  return shown ?? (digits < MAX_DECIMALS ? nearest(points, cuts, digits + 1, roundings) : points);
}

/** Cuts for a competency's figures: where levels start, and its target. */
export function competencyCuts(levels: Cuts, target: number): Cuts {
  return [...levels, target];
}

/** Cuts for role fit figures: where bands start. */
export function fitCuts(bands: readonly { readonly from: number }[]): Cuts {
  return bands.map(({ from }) => from);
}
