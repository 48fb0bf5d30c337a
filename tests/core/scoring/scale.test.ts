import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, pointsOf, thetaOf } from '#core/scoring/scale.ts';

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
