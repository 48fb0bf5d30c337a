/** What one competency adds to role fit. */
export type FitTerm = {
  readonly id: string;
  readonly score: number;
  readonly target: number;
  readonly weight: number;
  /** min(1, score / target): the covered share of the target, 0 to 1. */
  readonly covered: number;
  /** Points of role fit: 100 × weight × covered / sum of weights. The terms sum to role fit. */
  readonly points: number;
};

/**
 * The terms of role fit = 100 sum_c w_c min(1, C_c / target_c) / sum_c w_c, over competencies with a
 * score and a target above 0. A surplus in one place never makes up for a gap in another.
 * Empty when nothing counts. Source: measurement model 4.6.
 */
export function fitTerms(
  competencies: readonly {
    readonly id: string;
    readonly target: number;
    readonly weight: number;
    readonly assessment: { readonly score: number } | null;
  }[],
): readonly FitTerm[] {
  const counted = competencies.flatMap(({ id, target, weight, assessment }) =>
    assessment === null || target <= 0 || weight <= 0
      ? []
      : [
          {
            id,
            target,
            weight,
            score: assessment.score,
            covered: Math.min(1, assessment.score / target),
          },
        ],
  );
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  return counted.map((term) => ({ ...term, points: (100 * term.weight * term.covered) / weights }));
}
