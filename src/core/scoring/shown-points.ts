/** What a score in points is held against: a figure of it must be on the same side of each. */
export type Cuts = readonly number[];

/** Finer than this no figure is shown. */
const MOST_DIGITS = 6;
/** Tenths that came as a decimal number are no less for it: 64.1 is 640.9999999999999 tenths. */
const SLACK = 1e-9;

/**
 * A number of points as people read it: whole, half rounded upwards, but never across a cut. 79.6
 * is 79 beside a band that begins at 80: what is read says the same as the level, the band and the
 * status, which come from the full figure. Where no whole number lies on the right side of every
 * cut, the figure has as many decimals as it needs.
 */
export function showPoints(points: number, cuts: Cuts): number {
  return nearest(points, cuts, 0, [Math.round, Math.floor, Math.ceil]);
}

/**
 * A number of points as files carry it: in tenths, rounded down, but never across a cut. The whole
 * points that follow from it by `showPoints` are those of the full figure.
 */
export function tenthsOf(points: number, cuts: Cuts): number {
  return nearest(points, cuts, 1, [(scaled) => Math.floor(scaled + SLACK), Math.floor, Math.ceil]);
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
  return shown ?? (digits < MOST_DIGITS ? nearest(points, cuts, digits + 1, roundings) : points);
}

/** What the figures of a competency are held against: where levels begin, and its target. */
export function competencyCuts(levels: Cuts, target: number): Cuts {
  return [...levels, target];
}

/** What the figures of a role fit are held against: where bands begin. */
export function fitCuts(bands: readonly { readonly from: number }[]): Cuts {
  return bands.map(({ from }) => from);
}
