import { describe, expect, it } from 'vitest';
import { compareScores, shownDifference } from '../../../src/core/compare/compare-scores.ts';

describe('comparing two scores', () => {
  it.each([
    // 1.2816 × sqrt(3² + 4²) = 6.408
    [{ score: 50, sd: 3 }, { score: 56.4, sd: 4 }, 6.4, false],
    [{ score: 50, sd: 3 }, { score: 56.41, sd: 4 }, 6.41, true],
    [{ score: 56.41, sd: 4 }, { score: 50, sd: 3 }, -6.41, true],
    [{ score: 50, sd: 0 }, { score: 50, sd: 0 }, 0, false],
  ])('from %o to %o is %f points, told apart: %s', (from, to, points, toldApart) => {
    const difference = compareScores(from, to);
    expect(difference?.points).toBeCloseTo(points, 10);
    expect(difference?.toldApart).toBe(toldApart);
  });

  it('has nothing to say without one of them', () => {
    expect(compareScores(null, { score: 1, sd: 1 })).toBeNull();
    expect(compareScores({ score: 1, sd: 1 }, null)).toBeNull();
  });
});

describe('shownDifference', () => {
  it.each([
    [47.6, 19.4, -29],
    [51.4, 27.5, -23],
    [50.5, 28.4, -23],
    [49.5, 50.4, 0],
    [10, 10, 0],
  ])('from %f to %f is %i: what the two shown figures differ by', (from, to, points) => {
    expect(shownDifference(from, to)).toBe(points);
  });

  it('follows how figures are shown', () => {
    expect(shownDifference(79.6, 80, Math.floor)).toBe(1);
  });
});
