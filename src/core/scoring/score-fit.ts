import { at } from './at.ts';
import { fitTerms } from './fit-terms.ts';
import type { Inference } from './infer-profile.ts';
import { moments } from './moments.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { CompetencyResult, RoleFit } from './role-result.ts';

type ScoredCompetency = Pick<CompetencyResult, 'id' | 'target' | 'weight' | 'scenarios'> & {
  readonly assessment: { readonly score: number } | null;
};

/** 90 % quantile of the standard normal: the likely range is fit ± this many SD. */
export const Z80 = 1.2815515655446004;
/** Scenarios from which on a fit counts as checked. */
const CHECKED_FROM = 5;

/**
 * Role fit in points, recomputable from the scores shown (see `fitTerms`). The SD follows from the
 * law of total variance over delta, because the errors of the competencies move together through it:
 *
 *     f_c = w_c min(1, T / target_c);   M_m = sum_c E[f_c | delta_m];   V_m = sum_c Var[f_c | delta_m]
 *     sd  = 100 sqrt(sum_m q_m (V_m + M_m^2) - (sum_m q_m M_m)^2) / sum_c w_c
 *
 * Null when no competency with a target and a weight has a score. Source: measurement model 4.6.
 */
export function scoreFit(
  bands: ScoringRole['bands'],
  results: readonly ScoredCompetency[],
  { grid, overRating, competencies }: Inference,
): RoleFit | null {
  const terms = fitTerms(results);
  if (terms.length === 0) return null;
  const means = new Float64Array(overRating.length);
  let spread = 0;
  let weights = 0;
  let coverage = 0;
  for (const { evidence, skill } of competencies) {
    const term = terms.find(({ id }) => id === evidence.competency.id);
    if (skill === null || term === undefined) continue;
    const { target, weight } = term;
    weights += weight;
    coverage += weight * term.covered;
    const covered = grid.points.map((points) => weight * Math.min(1, points / target));
    skill.given.forEach(({ weights: row, total }, m) => {
      const { mean, variance } = moments(row, covered, total);
      means[m] = at(means, m) + mean;
      spread += at(overRating, m) * variance;
    });
  }
  // Divided once, so that a fully covered profile is exactly 100.
  const score = (100 * coverage) / weights;
  const sd = (100 * Math.sqrt(spread + moments(overRating, means).variance)) / weights;
  return {
    score,
    sd,
    range: [Math.max(0, score - Z80 * sd), Math.min(100, score + Z80 * sd)],
    band: bands.find(({ from }) => score >= from)?.id ?? 'early-days',
    assessed: results.filter(({ assessment }) => assessment !== null).length,
    checkedByScenarios: results.reduce((sum, { scenarios }) => sum + scenarios, 0) >= CHECKED_FROM,
  };
}
