import { at } from './at.ts';
import type { Grid } from './grid.ts';

/**
 * F(theta): chance that the skill lies below `theta`. Each grid point is a cell one step wide with
 * uniform density; below the first cell the chance is 0, above the last 1. Measurement model 4.5.
 */
export function chanceBelow(posterior: Float64Array, grid: Grid, theta: number): number {
  const place = (theta - at(grid.theta, 0)) / grid.step + 0.5;
  return posterior.reduce(
    (sum, chance, index) => sum + chance * Math.min(1, Math.max(0, place - index)),
    0,
  );
}
