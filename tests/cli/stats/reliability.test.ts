import { describe, expect, it } from 'vitest';
import { Moments, PairMoments } from '../../../src/cli/stats/moments.ts';
import {
  cronbachAlpha,
  empiricalReliability,
  mcdonaldOmega,
  wilsonInterval,
} from '../../../src/cli/stats/reliability.ts';

const LOADINGS = [0.8, 0.7, 0.6, 0.5];
/** Items of variance 1 with one common factor and these loadings. */
const ONE_FACTOR = LOADINGS.map((one, row) =>
  LOADINGS.map((other, column) => (row === column ? 1 : one * other)),
);

describe('reliability', () => {
  it('is found back for items that were made with one factor', () => {
    expect(mcdonaldOmega(ONE_FACTOR)).toBeCloseTo(0.7494456763, 7);
    expect(cronbachAlpha(ONE_FACTOR)).toBeCloseTo(0.7420546933, 8);
    const doubled = ONE_FACTOR.map((row) => row.map((value) => 4 * value));
    expect(mcdonaldOmega(doubled)).toBeCloseTo(0.7494456763, 7);
  });

  it('is null where it can’t be told', () => {
    expect(cronbachAlpha([[1]])).toBeNull();
    expect(
      mcdonaldOmega([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBeNull();
    expect(mcdonaldOmega(ONE_FACTOR.map((row) => row.map(() => 0)))).toBeNull();
    expect(empiricalReliability(0, 0)).toBeNull();
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('has a likely range that stays inside 0 and 1', () => {
    // Newcombe 1998, table I: 81 of 263, 15 of 148.
    expect(wilsonInterval(81, 263)?.map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662']);
    expect(wilsonInterval(15, 148)?.map((end) => end.toFixed(4))).toEqual(['0.0624', '0.1605']);
  });
});

describe('moments', () => {
  it('are those of all values, whatever their size', () => {
    const moments = new Moments();
    const pairs = new PairMoments();
    for (const value of [2, 4, 4, 4, 5, 5, 7, 9]) {
      moments.add(1e9 + value);
      pairs.add(1e9 + value, -2 * value);
    }
    expect(moments.mean).toBe(1e9 + 5);
    expect(moments.variance()).toBeCloseTo(32 / 7, 6);
    expect(pairs.correlation()).toBeCloseTo(-1, 8);
    expect(pairs.covariance()).toBeCloseTo(-64 / 7, 6);
  });

  it('of too few are null', () => {
    expect(new Moments().sd()).toBeNull();
    expect(new PairMoments().correlation()).toBeNull();
    expect(new PairMoments().covariance()).toBeNull();
  });
});
