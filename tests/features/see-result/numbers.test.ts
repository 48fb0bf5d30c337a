import { describe, expect, it } from 'vitest';
import { makeNumbers } from '#features/see-result/numbers.ts';

const { points, pointsBelow, signed, share } = makeNumbers('en');

describe('numbers as they are shown', () => {
  it('are whole points', () => {
    expect(points(63.94)).toBe('64');
  });

  it.each([
    [89.7, [90], '89.7'],
    [89.99, [90], '89.9'],
    [90, [90], '90'],
    [89.4, [90], '89'],
    [79.6, [95, 80, 50], '79.6'],
    [62.4, [62.5], '62'],
  ])('never round %f up to a line that it is below (%o)', (value, lines, shown) => {
    expect(pointsBelow(value, lines)).toBe(shown);
  });

  it.each([
    [2.34, '+2.3'],
    [-2.66, '−2.7'],
    [-0.04, '0.0'],
  ])('change by %f with its sign', (value, shown) => {
    expect(signed(value)).toBe(shown);
  });

  it.each([
    [0.001, '< 1%'],
    [0.9999, '> 99%'],
    [0, '0%'],
    [1, '100%'],
    [0.24, '24%'],
  ])('share %f is never a certainty that it isn’t', (value, shown) => {
    expect(share(value)).toBe(shown);
  });
});
