import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointsOf } from '#core/scoring/points-of.ts';
import { thetaOf } from '#core/scoring/theta-of.ts';

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
