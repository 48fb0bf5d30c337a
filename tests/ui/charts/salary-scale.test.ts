import { describe, expect, it } from 'vitest';
import { roundScale } from '#ui/charts/salary-scale.ts';

describe('roundScale', () => {
  it.each([
    [212_000, [0, 50_000, 100_000, 150_000, 200_000, 250_000]],
    [115_450, [0, 25_000, 50_000, 75_000, 100_000, 125_000]],
    [100_000, [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
    [7, [0, 2, 4, 6, 8]],
  ])('covers %i in at most five round steps', (largest, ticks) => {
    expect(roundScale(largest)).toEqual({ max: ticks.at(-1), ticks });
  });

  it.each([0, -1, NaN, -Infinity])(
    'has a scale to stand on when there is nothing: %d',
    (largest) => {
      expect(roundScale(largest)).toEqual({ max: 1, ticks: [0, 1] });
    },
  );
});
