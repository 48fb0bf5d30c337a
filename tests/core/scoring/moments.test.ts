import { expect, it } from 'vitest';
import { moments } from '#core/scoring/moments.ts';

it('weighs values by their chances', () => {
  expect(moments(Float64Array.of(0.25, 0.75), Float64Array.of(0, 4))).toEqual({
    mean: 3,
    variance: 3,
  });
  expect(moments(Float64Array.of(2, 6), Float64Array.of(0, 4), 8)).toEqual({
    mean: 3,
    variance: 3,
  });
});

it('never has a variance below 0', () => {
  const third = 1 / 3;
  const { variance } = moments(
    Float64Array.of(third, third, third),
    Float64Array.of(0.1, 0.1, 0.1),
  );
  expect(variance).toBeGreaterThanOrEqual(0);
  expect(moments(Float64Array.of(1.1), Float64Array.of(2)).variance).toBe(0);
});
