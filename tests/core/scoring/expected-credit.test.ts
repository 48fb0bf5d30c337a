import { expect, it } from 'vitest';
import { expectedCredit } from '#core/scoring/expected-credit.ts';

it('is the mean and variance of a share for one credit', () => {
  const curve = { slope: 1, thresholds: [0], guesses: [0.2] };
  const { mean, variance } = expectedCredit(curve, Float64Array.of(0, 40));
  expect(mean[0]).toBeCloseTo(0.6, 12);
  expect(variance[0]).toBeCloseTo(0.24, 12);
  expect(mean[1]).toBeCloseTo(1, 12);
  expect(variance[1]).toBeCloseTo(0, 12);
});

it('counts the first of two credits as half', () => {
  const curve = { slope: 50, thresholds: [-1, 1], guesses: [0, 0] };
  const { mean, variance } = expectedCredit(curve, Float64Array.of(-3, 0, 3, 1));
  expect([...mean].map((value) => value.toFixed(9))).toEqual([
    '0.000000000',
    '0.500000000',
    '1.000000000',
    '0.750000000',
  ]);
  expect(variance[1]).toBeCloseTo(0, 12);
  expect(variance[3]).toBeCloseTo(0.0625, 12);
});
