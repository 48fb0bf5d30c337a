import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  posteriorCdf,
  halfWidth,
  likelyRange,
  moments,
  normalise,
  precisionOf,
  quantile,
  relativeWeights,
  normalCdf,
} from '#core/scoring/distribution.ts';
import { GRID, gridOf } from '#core/scoring/scale.ts';
import { standardPrior } from '#core/scoring/evidence.ts';

describe('relative weights', () => {
  it('gives the peak weight 1 and keeps ratios', () => {
    const [first, second, third] = relativeWeights(Float64Array.of(-1001, -1000, -1000 - Math.LN2));
    expect(first).toBeCloseTo(Math.exp(-1), 12);
    expect(second).toBe(1);
    expect(third).toBeCloseTo(0.5, 12);
  });

  it('floors what is too small, so that a product of two floors is still above 0', () => {
    const [, low, none] = relativeWeights(Float64Array.of(0, -9000, -Infinity));
    expect(low).toBe(Math.exp(-340));
    expect(none).toBe(low);
    expect((low ?? 0) ** 2).toBeGreaterThan(1e-300);
  });
});

describe('normalise', () => {
  it('makes probabilities that sum to 1 and tells the sum, leaving the weights alone', () => {
    const weights = Float64Array.of(1, 0, 3);
    expect(normalise(weights)).toEqual({ probabilities: Float64Array.of(0.25, 0, 0.75), total: 4 });
    expect(weights).toEqual(Float64Array.of(1, 0, 3));
  });
});

describe('moments', () => {
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
});

describe('posterior CDF', () => {
  const grid = gridOf({ step: 0.5, theta: [-0.5, 0.5], delta: [0, 0], eps: [0, 0] });
  const posterior = Float64Array.of(0.2, 0.5, 0.3);

  describe('cells of width 0.5 around -0.5, 0 and 0.5', () => {
    it.each([
      [-Infinity, 0],
      [-0.75, 0],
      [-0.5, 0.1],
      [-0.25, 0.2],
      [0, 0.45],
      [0.125, 0.575],
      [0.75, 1],
      [3, 1],
      [Infinity, 1],
    ])('below %d lies %d', (theta, chance) => {
      expect(posteriorCdf(posterior, grid, theta)).toBeCloseTo(chance, 12);
    });
  });
});

describe('quantile', () => {
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
          expect(posteriorCdf(posterior, grid, quantile(posterior, grid, chance))).toBeCloseTo(
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
});

describe('likely range', () => {
  it('is 79.7 points wide while nothing is known', () => {
    const [low, high] = likelyRange(
      normalise(relativeWeights(standardPrior(GRID.theta))).probabilities,
      GRID,
    );
    expect(low).toBeCloseTo(10.2, 1);
    expect(high).toBeCloseTo(89.8, 1);
  });

  it('is halved for its precision', () => {
    expect(halfWidth([10, 50])).toBe(20);
  });

  it.each([
    [40, 'rough'],
    [20.001, 'rough'],
    [20, 'fair'],
    [12, 'fair'],
    [11.999, 'good'],
    [0, 'good'],
  ] as const)('calls %d points %s', (half, word) => {
    expect(precisionOf(half)).toBe(word);
  });
});

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [-1, 0.1586552539],
    [1.2815515655, 0.9],
    [-1.644853627, 0.05],
    [8, 1],
    [-8, 0],
  ])('of %f is %f', (x, chance) => {
    expect(normalCdf(x)).toBeCloseTo(chance, 6);
  });
});
