import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPreservingSum } from '#features/see-result/competencies/round-preserving-sum.ts';

const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 });

describe('roundPreservingSum', () => {
  it('keeps a sum that rounding one by one would miss', () => {
    expect(roundPreservingSum([17.04, 13.54, 14.66, 13.26, 10.5], 1)).toEqual([
      17, 13.5, 14.7, 13.3, 10.5,
    ]);
    expect(roundPreservingSum([0.34, 0.33, 0.33], 1)).toEqual([0.4, 0.3, 0.3]);
  });

  it('adds up to a sum that is shown rounded down', () => {
    expect(roundPreservingSum([39.97, 39.99], 1, 79.9)).toEqual([39.9, 40]);
    expect(roundPreservingSum([], 1, 0)).toEqual([]);
  });

  it('adds up to the rounded sum, each number next to where it was', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (given, digits) => {
        const unit = 10 ** digits;
        const rounded = roundPreservingSum(given, digits);
        const sum = given.reduce((all, value) => all + value, 0);
        const units = rounded.reduce((all, value) => all + Math.round(value * unit), 0);
        expect(units).toBe(Math.round(sum * unit));
        for (const [index, value] of rounded.entries()) {
          expect(Math.abs(value - (given[index] ?? 0))).toBeLessThan(1 / unit + 1e-9);
        }
      }),
    );
  });
});
