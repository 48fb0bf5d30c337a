import { moments } from './distribution.ts';
import type { Inference } from './infer-profile.ts';
import { levelWidth } from './item-curve.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { fitOfRatings } from './role-fit.ts';
import type { CompetencyResult, LargeDiscount } from './role-result.ts';

/**
 * From this discount (levels) on, ratings were lowered by more than their own error, and the result
 * says so beside the fit.
 */
const LARGE_DISCOUNT = 0.5;

/** The discount (levels) if it is large and scenarios caused it; otherwise null. */
export function largeDiscount(
  levels: number,
  competencies: readonly Pick<
    CompetencyResult,
    'id' | 'target' | 'weight' | 'selfRating' | 'scenarios'
  >[],
): LargeDiscount | null {
  const ratingsFit = fitOfRatings(competencies);
  const isChecked = competencies.some(({ scenarios }) => scenarios > 0);
  return levels >= LARGE_DISCOUNT && isChecked && ratingsFit !== null
    ? { levels, ratingsFit }
    : null;
}

/** Posterior mean of the leniency bias, in levels. */
export function discountOf(
  model: ScoringRole['model'],
  { grid, leniency }: Pick<Inference, 'grid' | 'leniency'>,
): number {
  return moments(leniency, grid.delta).mean / levelWidth(model.cuts);
}
