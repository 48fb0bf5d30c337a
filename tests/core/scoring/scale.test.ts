import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, pointsOf, thetaOf, GRID, gridOf } from '#core/scoring/scale.ts';

describe('logistic curve', () => {
  it.each([
    [0, 0.5],
    [1, 0.7310585786300049],
    [-1, 0.2689414213699951],
    [-30, 9.357622968839299e-14],
  ])('is exact at %d', (x, chance) => {
    expect(logistic(x)).toBeCloseTo(chance, 15);
  });

  it('keeps the lower tail and never overflows', () => {
    expect(logistic(-700) / Math.exp(-700)).toBeCloseTo(1, 12);
    expect(logistic(-1e9)).toBe(0);
    expect(logistic(1e9)).toBe(1);
  });
});

describe('points of a skill', () => {
  it.each([
    [-1.1447, 12.5],
    [-0.3005, 37.5],
    [0, 50],
    [0.3005, 62.5],
    [1.1447, 87.5],
  ])('puts theta %d at %d points', (theta, points) => {
    expect(pointsOf(theta)).toBeCloseTo(points, 2);
  });
});

describe('skill of points', () => {
  it('is the inverse of points', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 99.99, noNaN: true }), (points) => {
        expect(pointsOf(thetaOf(points))).toBeCloseTo(points, 9);
      }),
    );
  });

  it('puts the ends of the scale at infinity', () => {
    expect(thetaOf(0)).toBe(-Infinity);
    expect(thetaOf(100)).toBe(Infinity);
  });
});

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
