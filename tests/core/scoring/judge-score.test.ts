import { describe, expect, it } from 'vitest';
import { BAND_IDS } from '#core';
import { bandOf, isChecked, levelOf, nextLevel, statusOf } from '#core/scoring/judge-score.ts';

const CUTS = [12.5, 37.5, 62.5, 87.5];
const BANDS = BAND_IDS.map((id, index) => ({ id, from: [95, 80, 50, 25, 0][index] ?? 0 }));

describe('a score in words', () => {
  it.each([
    [0, 0],
    [12.499, 0],
    [12.5, 1],
    [62.49, 2],
    [62.5, 3],
    [87.499, 3],
    [100, 4],
  ])('%f points are level %d', (points, level) => {
    expect(levelOf(points, CUTS)).toBe(level);
  });

  it.each([
    [100, 'full-match'],
    [94.96, 'strong-match'],
    [79.6, 'developing'],
    [80, 'strong-match'],
    [0, 'early-days'],
  ])('a fit of %f is %s', (points, band) => {
    expect(bandOf(points, BANDS)).toBe(band);
  });

  it.each([
    [75, 80, 75, 'meets'],
    [70, 75, 75, 'within range'],
    [60, 74.99, 75, 'gap'],
  ])('%f, likely up to %f, beside %f %s', (score, high, target, status) => {
    expect(statusOf(score, high, target)).toBe(status);
  });

  it('is checked from five scenarios on', () => {
    expect([0, 4, 5, 9].map(isChecked)).toEqual([false, false, true, true]);
  });
});

describe('the next level', () => {
  it.each([
    [2, 0, 2, 3],
    [4, 0, 4, 4],
    [null, 62.49, 2, 3],
    [null, 99, 4, 4],
    [0, 99, 0, 1],
  ])('rated %o, estimated %f, is after %d: %d', (rating, level, now, goal) => {
    expect(nextLevel({ rating, level }, CUTS)).toEqual({ now, goal });
  });
});
