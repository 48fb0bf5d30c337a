import { expect, it } from 'vitest';
import { GRID } from '#core/scoring/grid.ts';
import { overRatingPrior } from '#core/scoring/over-rating-prior.ts';
import { role } from './scoring-cases.ts';

it('sums to 1, with at least 0.8 on no over-rating', () => {
  const prior = overRatingPrior(role.model, GRID);
  expect(prior.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  // 0.8 plus half a cell of the half-normal: 0.2 × 0.5 × 0.1 × 2 φ(0) / 0.76
  expect(prior[0]).toBeCloseTo(0.8 + (0.01 * 0.797885) / 0.76, 5);
});

it('falls like a half-normal of the given SD', () => {
  const prior = overRatingPrior({ ...role.model, overRating: { chance: 0.5, sd: 1 } }, GRID);
  expect((prior[20] ?? 0) / (prior[10] ?? 1)).toBeCloseTo(Math.exp(-1.5), 9);
  expect((prior[0] ?? 0) - 0.5).toBeCloseTo((0.5 * (prior[10] ?? 0)) / Math.exp(-0.5), 9);
});
