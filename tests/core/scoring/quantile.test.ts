import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chanceBelow } from '#core/scoring/chance-below.ts';
import { gridOf } from '#core/scoring/grid.ts';
import { quantile } from '#core/scoring/quantile.ts';

const grid = gridOf({ step: 0.5, theta: [-0.5, 0.5], delta: [0, 0], eps: [0, 0] });

it('is the inverse of the chance below', () => {
  const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(weight, weight, weight),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (raw, chance) => {
        const total = raw[0] + raw[1] + raw[2];
        const posterior = Float64Array.from(raw, (one) => one / total);
        expect(chanceBelow(posterior, grid, quantile(posterior, grid, chance))).toBeCloseTo(
          chance,
          9,
        );
      },
    ),
  );
});

it('lands on the edge of a cell that ends exactly there', () => {
  expect(quantile(Float64Array.of(0.5, 0.25, 0.25), grid, 0.5)).toBeCloseTo(-0.25, 12);
});

it('stays within the last cell when rounding leaves the sum under 1', () => {
  expect(quantile(Float64Array.of(0.25, 0.25, 0.25), grid, 0.9)).toBe(0.75);
});
