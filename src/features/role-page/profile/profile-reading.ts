import type { Competency } from '#core';

type Cuts = readonly number[];

/** The lower and upper bound of a level, in points. */
export function levelBounds(
  level: number,
  cuts: Cuts,
): { readonly from: number; readonly to: number } {
  return { from: cuts[level - 1] ?? 0, to: cuts[level] ?? 100 };
}

/** The middle of a level, in points: "solidly at this level". */
export function levelMiddle(level: number, cuts: Cuts): number {
  const { from, to } = levelBounds(level, cuts);
  return (from + to) / 2;
}

/**
 * The share of the profile (0 to 1) covered by somebody with these points in every competency: the
 * role fit of a flat profile.
 */
export function coveredAt(points: number, competencies: readonly Competency[]): number {
  const counted = competencies.filter(({ target, weight }) => target > 0 && weight > 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return 0;
  const covered = counted.reduce(
    (sum, { target, weight }) => sum + weight * Math.min(1, points / target),
    0,
  );
  return covered / weights;
}
