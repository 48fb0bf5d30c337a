import { expect, it } from 'vitest';
import { pointsOf } from '#core/scoring/points-of.ts';

it.each([
  [-1.1447, 12.5],
  [-0.3005, 37.5],
  [0, 50],
  [0.3005, 62.5],
  [1.1447, 87.5],
])('puts theta %d at %d points', (theta, points) => {
  expect(pointsOf(theta)).toBeCloseTo(points, 2);
});
