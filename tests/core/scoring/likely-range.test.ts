import { expect, it } from 'vitest';
import { GRID } from '#core/scoring/grid.ts';
import { halfWidth, likelyRange, precisionOf } from '#core/scoring/likely-range.ts';
import { standardPrior } from '#core/scoring/log-likelihood.ts';
import { normalise } from '#core/scoring/normalise.ts';
import { relativeWeights } from '#core/scoring/relative-weights.ts';

it('is 79.7 points wide while nothing is known', () => {
  const [low, high] = likelyRange(
    normalise(relativeWeights(standardPrior(GRID.theta))).chances,
    GRID,
  );
  expect(low).toBeCloseTo(10.2, 1);
  expect(high).toBeCloseTo(89.8, 1);
});

it('is halved for its precision', () => {
  expect(halfWidth([10, 50])).toBe(20);
});

it.each([
  [40, 'rough'],
  [20.001, 'rough'],
  [20, 'fair'],
  [12, 'fair'],
  [11.999, 'good'],
  [0, 'good'],
] as const)('calls %d points %s', (half, word) => {
  expect(precisionOf(half)).toBe(word);
});
