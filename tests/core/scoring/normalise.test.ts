import { expect, it } from 'vitest';
import { normalise } from '#core/scoring/normalise.ts';

it('makes chances that sum to 1 and tells the sum, leaving the weights alone', () => {
  const weights = Float64Array.of(1, 0, 3);
  expect(normalise(weights)).toEqual({ chances: Float64Array.of(0.25, 0, 0.75), total: 4 });
  expect(weights).toEqual(Float64Array.of(1, 0, 3));
});
