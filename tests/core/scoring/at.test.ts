import { expect, it } from 'vitest';
import { at } from '#core/scoring/at.ts';

it('reads the number at an index', () => {
  expect(at(Float64Array.of(4, 0, 6), 1)).toBe(0);
  expect(at([7], 0)).toBe(7);
});

it.each([-1, 2, 0.5])('throws at %d, which does not exist', (index) => {
  expect(() => at([1, 2], index)).toThrow(`no value at ${index} of 2`);
});
