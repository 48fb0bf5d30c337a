import type { Grid } from './grid.ts';
import { normalise } from './normalise.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

/**
 * Prior of the general over-rating delta on the grid, sums to 1: none with chance 1 - `chance`,
 * else a half-normal of SD `sd` (its first point counts half, being the edge of its cell).
 *
 *     slab_m = exp(-0.5 (delta_m / sd)^2), halved at m = 0;   D_m = chance slab_m + (1 - chance) [m = 0]
 *
 * A spike and slab (Mitchell & Beauchamp 1988), one-sided; measurement model 4.3 and 4.4.
 */
export function overRatingPrior({ overRating }: ScoringRole['model'], grid: Grid): Float64Array {
  const slab = grid.delta.map(
    (delta, m) => Math.exp(-0.5 * (delta / overRating.sd) ** 2) * (m === 0 ? 0.5 : 1),
  );
  return normalise(slab).chances.map(
    (weight, m) => overRating.chance * weight + (m === 0 ? 1 - overRating.chance : 0),
  );
}
