import { describe, expect, it } from 'vitest';
import { GRID, gridOf } from '#core/scoring/grid.ts';

describe('grid', () => {
  it('has the sizes of the specification', () => {
    expect(GRID.theta).toHaveLength(81);
    expect(GRID.delta).toHaveLength(31);
    expect(GRID.eps).toHaveLength(21);
    expect(GRID.eta).toHaveLength(131);
  });

  it('runs from end to end with one step', () => {
    const ends = (axis: Float64Array) => [axis.at(0), axis.at(-1)].map((end) => end?.toFixed(9));
    expect(ends(GRID.theta)).toEqual(['-4.000000000', '4.000000000']);
    expect(ends(GRID.delta)).toEqual(['0.000000000', '3.000000000']);
    expect(ends(GRID.eps)).toEqual(['-1.000000000', '1.000000000']);
    expect(ends(GRID.eta)).toEqual(['-5.000000000', '8.000000000']);
    expect(GRID.step).toBe(0.1);
  });

  it('keeps theta + delta + eps on the eta axis', () => {
    const { theta, delta, eps, eta } = gridOf({
      step: 0.5,
      theta: [-2, 2],
      delta: [0, 1],
      eps: [-0.5, 0.5],
    });
    theta.forEach((skill, j) => {
      delta.forEach((shift, m) => {
        eps.forEach((slip, e) => {
          expect(eta[j + m + e]).toBe(skill + shift + slip);
        });
      });
    });
  });

  it('knows the points of every skill', () => {
    expect(GRID.points).toHaveLength(81);
    expect(GRID.points[40]).toBeCloseTo(50, 9);
    expect(GRID.points[50]).toBeCloseTo(84.553473, 6);
  });
});
