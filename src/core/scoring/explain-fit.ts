import { type FitTerm, fitTerms } from './fit-terms.ts';
import type { RoleResult } from './role-result.ts';

/** Role fit with this person's numbers in its formula. */
export type FitExplanation = {
  /** In the role's order; their points sum to `score`. Competencies that don't count are in `leftOut`. */
  readonly terms: readonly FitTerm[];
  /** Sum of the terms' weights: what the sum is divided by. */
  readonly sumOfWeights: number;
  /** Role fit in points, null when nothing counts. */
  readonly score: number | null;
  /** Ids without a score, or with a target or weight of 0. */
  readonly leftOut: readonly string[];
};

/**
 * The parts of role fit = 100 sum_c w_c min(1, C_c / target_c) / sum_c w_c, from a result's own
 * scores. Source: measurement model 4.6.
 */
export function explainFit(result: Pick<RoleResult, 'competencies' | 'fit'>): FitExplanation {
  const terms = fitTerms(result.competencies);
  return {
    terms,
    sumOfWeights: terms.reduce((sum, { weight }) => sum + weight, 0),
    score: result.fit?.score ?? null,
    leftOut: result.competencies
      .map(({ id }) => id)
      .filter((id) => !terms.some((term) => term.id === id)),
  };
}
