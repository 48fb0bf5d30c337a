import { expect, it } from 'vitest';
import { baseThresholds, levelWidth } from '#core/scoring/base-thresholds.ts';

const cuts = [12.5, 37.5, 62.5, 87.5];

it('turns level cuts into places on the skill scale', () => {
  const wanted = [-1.1447, -0.3005, 0.3005, 1.1447];
  baseThresholds(cuts).forEach((threshold, index) => {
    expect(threshold).toBeCloseTo(wanted[index] ?? NaN, 4);
  });
});

it('makes a level 0.763 wide on average', () => {
  expect(levelWidth(cuts)).toBeCloseTo(0.7631, 4);
});
