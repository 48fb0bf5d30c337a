import { expect, it } from 'vitest';
import { relativeWeights } from '#core/scoring/relative-weights.ts';

it('gives the peak weight 1 and keeps ratios', () => {
  const [first, second, third] = relativeWeights(Float64Array.of(-1001, -1000, -1000 - Math.LN2));
  expect(first).toBeCloseTo(Math.exp(-1), 12);
  expect(second).toBe(1);
  expect(third).toBeCloseTo(0.5, 12);
});

it('floors what is too small, so that a product of two floors is still above 0', () => {
  const [, low, none] = relativeWeights(Float64Array.of(0, -9000, -Infinity));
  expect(low).toBe(Math.exp(-340));
  expect(none).toBe(low);
  expect((low ?? 0) ** 2).toBeGreaterThan(1e-300);
});
