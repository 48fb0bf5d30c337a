import { Z80 } from './judge-score.ts';
import { normalCdf } from './distribution.ts';
import { fitTerms } from './role-fit.ts';
import type { Range } from './input-and-result.ts';

type Scored = { readonly score: number; readonly sd: number };
/** A competency with its target and weight in a given profile. */
type WeightedCompetency = {
  readonly id: string;
  readonly target: number;
  readonly weight: number;
  readonly assessment: Scored | null;
};
/** A fit computed from the answers themselves, with the profile it was computed for. */
type KnownFit = { readonly sd: number; readonly competencies: readonly WeightedCompetency[] };

/**
 * Role fit (points) when the answers are unknown and only each competency's score and SD are given.
 * The fit itself is that of `fitTerms`. Its SD assumes that every skill is normally distributed and
 * that the errors of any two covered shares are equally correlated:
 *
 *     sd² = (100 / sum_c w_c)² (sum_c w_c² s_c² + r sum_{c≠d} w_c w_d s_c s_d),   s_c² = Var min(1, T_c / target_c)
 *
 * where r (0 to 1) is chosen to reproduce the SD that was computed for the known profile. Null when
 * no competency with a target and a weight has a score.
 */
export function estimateFit(
  competencies: readonly WeightedCompetency[],
  known: KnownFit | null,
): { readonly score: number; readonly sd: number; readonly range: Range } | null {
  const terms = fitTerms(competencies);
  if (terms.length === 0) return null;
  const score = terms.reduce((sum, { points }) => sum + points, 0);
  const { own, shared } = spreadOf(competencies);
  const sd = Math.sqrt(own + correlationOf(known) * shared);
  return {
    score,
    sd,
    range: [Math.max(0, score - Z80 * sd), Math.min(100, score + Z80 * sd)],
  };
}

function correlationOf(known: KnownFit | null): number {
  if (known === null) return 0;
  const { own, shared } = spreadOf(known.competencies);
  return shared > 0 ? Math.min(1, Math.max(0, (known.sd ** 2 - own) / shared)) : 0;
}

/** The variance of the fit with independent errors, and what full correlation would add to it. */
function spreadOf(competencies: readonly WeightedCompetency[]): {
  readonly own: number;
  readonly shared: number;
} {
  const parts = competencies.flatMap(({ target, weight, assessment }) =>
    assessment === null || target <= 0 || weight <= 0
      ? []
      : [{ weight, part: (weight * deviationBelow(assessment, target)) / target }],
  );
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const scale = (100 / weights) ** 2;
  const squares = parts.reduce((sum, { part }) => sum + part * part, 0);
  const all = parts.reduce((sum, { part }) => sum + part, 0);
  return weights === 0
    ? { own: 0, shared: 0 }
    : { own: scale * squares, shared: scale * (all * all - squares) };
}

/** SD of min(T, cap) for T ~ N(score, sd²): the moments of a normal distribution censored at `cap`. */
function deviationBelow({ score, sd }: Scored, cap: number): number {
  if (sd <= 0) return 0;
  const z = (cap - score) / sd;
  const below = normalCdf(z);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  const mean = score * below + cap * (1 - below) - sd * density;
  const square =
    (score * score + sd * sd) * below + cap * cap * (1 - below) - sd * density * (score + cap);
  return Math.sqrt(Math.max(0, square - mean * mean));
}
