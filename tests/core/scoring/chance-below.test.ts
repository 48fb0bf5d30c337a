import { describe, expect, it } from 'vitest';
import { chanceBelow } from '#core/scoring/chance-below.ts';
import { gridOf } from '#core/scoring/grid.ts';

const grid = gridOf({ step: 0.5, theta: [-0.5, 0.5], delta: [0, 0], eps: [0, 0] });
const posterior = Float64Array.of(0.2, 0.5, 0.3);

describe('cells of width 0.5 around -0.5, 0 and 0.5', () => {
  it.each([
    [-Infinity, 0],
    [-0.75, 0],
    [-0.5, 0.1],
    [-0.25, 0.2],
    [0, 0.45],
    [0.125, 0.575],
    [0.75, 1],
    [3, 1],
    [Infinity, 1],
  ])('below %d lies %d', (theta, chance) => {
    expect(chanceBelow(posterior, grid, theta)).toBeCloseTo(chance, 12);
  });
});
