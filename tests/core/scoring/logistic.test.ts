import { expect, it } from 'vitest';
import { logistic } from '#core/scoring/logistic.ts';

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
