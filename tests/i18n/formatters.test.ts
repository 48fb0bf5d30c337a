import { describe, expect, it } from 'vitest';
import { formattersIn } from '#i18n/formatters.ts';

const { points, score, signed, signedTenths, share, date, month, compare } = formattersIn('en');

describe('numbers as they are shown', () => {
  it('are whole points', () => {
    expect(points(63.94)).toBe('64');
  });

  it.each([
    [89.7, [90], '89'],
    [89.99, [90], '89'],
    [90, [90], '90'],
    [89.4, [90], '89'],
    [79.6, [95, 80, 50], '79'],
    [62.3, [62.2, 62.9], '62.3'],
    [62.4, [62.5], '62'],
  ])('show %f on its side of the cuts %o', (value, cuts, shown) => {
    expect(score(value, cuts)).toBe(shown);
  });

  it.each([
    [2.34, '+2.3'],
    [-2.66, '−2.7'],
    [-0.04, '0.0'],
  ])('change by %f with its sign', (value, shown) => {
    expect(signedTenths(value)).toBe(shown);
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

  it('write a whole difference with a sign for people, and none for nothing', () => {
    expect([-38.7, -0.4, 0.4, 12].map(signed)).toEqual(['−39', '0', '0', '+12']);
  });

  it('write a calendar day as that day wherever the reader is', () => {
    expect([date('2026-11-01'), month('2026-11-01')]).toEqual([
      'November 1, 2026',
      'November 2026',
    ]);
  });

  it('order numbers inside names', () => {
    expect(['Result 10', 'Result 2'].sort(compare)).toEqual(['Result 2', 'Result 10']);
  });
});
