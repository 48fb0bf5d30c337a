import { describe, expect, it } from 'vitest';
import { median, ratioOfMedians } from './statistics.ts';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the ratio of medians', () => {
  it('has no width where every run is the same', () => {
    expect(ratioOfMedians(Array.from({ length: 5 }, () => [3, 2] as const))).toEqual({
      value: 1.5,
      low: 1.5,
      high: 1.5,
    });
  });

  it('lies inside its interval, which is the same each time', () => {
    const pairs = Array.from({ length: 21 }, (_, run) => [30 + (run % 7), 20 + (run % 5)] as const);
    const ratio = ratioOfMedians(pairs);
    expect(ratio.value).toBeCloseTo(33 / 22);
    expect(ratio.low).toBeLessThan(ratio.value);
    expect(ratio.high).toBeGreaterThan(ratio.value);
    expect(ratioOfMedians(pairs)).toEqual(ratio);
  });
});
