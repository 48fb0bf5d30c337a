import { at } from './at.ts';
import type { Grid } from './grid.ts';

/**
 * The theta below which the skill lies with chance `chance` (strictly between 0 and 1): the inverse
 * of `chanceBelow`, linear within a cell. Measurement model 4.5.
 */
export function quantile(posterior: Float64Array, grid: Grid, chance: number): number {
  const last = posterior.length - 1;
  let index = 0;
  let below = 0;
  while (index < last && below + at(posterior, index) < chance) {
    below += at(posterior, index);
    index += 1;
  }
  // Rounding can leave the sum a hair under 1, so the part of the last cell is capped.
  const part = Math.min(1, (chance - below) / at(posterior, index));
  return at(grid.theta, index) + grid.step * (part - 0.5);
}
