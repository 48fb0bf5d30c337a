import { describe, expect, it } from 'vitest';
import { largeDiscount } from '#core/scoring/score-calibration.ts';

const of = (selfRating: number | null, scenarios: number) => [
  { id: 'A', target: 80, weight: 80, selfRating, scenarios },
  { id: 'B', target: 40, weight: 40, selfRating: null, scenarios: 0 },
];

describe('largeDiscount', () => {
  it.each([
    [0.5, of(60, 1), { levels: 0.5, ratingsFit: 75 }],
    [3, of(100, 5), { levels: 3, ratingsFit: 100 }],
    [0.49, of(60, 1), null],
    // Without scenarios, a discount by the model itself isn't a finding.
    [0.6, of(60, 0), null],
    [0.6, of(null, 3), null],
  ])('%f levels off %o: %o', (levels, competencies, said) => {
    expect(largeDiscount(levels, competencies)).toEqual(said);
  });
});
