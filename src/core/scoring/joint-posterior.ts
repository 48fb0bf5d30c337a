import { at } from './at.ts';
import type { Grid } from './grid.ts';
import { addTo, standardPrior, type LogLikelihood } from './log-likelihood.ts';
import { normalise } from './normalise.ts';
import { overRatingPrior } from './over-rating-prior.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { relativeWeights } from './relative-weights.ts';

/** What is believed about one competency's skill. */
export type SkillPosterior = {
  /** p(theta_j): chances on the theta axis. */
  readonly chances: Float64Array;
  /** p(theta_j | delta_m): weights w_jm and their sum, for each step of the general over-rating. */
  readonly given: readonly Weighed[];
};

type Weighed = { readonly weights: Float64Array; readonly total: number };

/**
 * Posterior of the general over-rating delta, which belongs to the person, and of every
 * competency's skill, theta = eta - delta - eps, on the grid:
 *
 *     S_n  = sum_e k_e s_(n+e)                     k_e proportional to exp(-0.5 (eps_e / kappa)^2)
 *     w_jm = L_j S_(j+m)                           without ratings: L_j exp(-0.5 theta_j^2)
 *     Z_m  = sum_j w_jm
 *     q_m  proportional to D_m x product of Z_m over the competencies that can clash
 *     p(theta_j) = sum_m q_m w_jm / Z_m
 *
 * Source: measurement model 4.3 and 4.4.
 */
export function jointPosterior(
  model: ScoringRole['model'],
  grid: Grid,
  likelihoods: readonly LogLikelihood[],
): { readonly overRating: Float64Array; readonly skills: readonly SkillPosterior[] } {
  const slip = grid.eps.map((eps) => Math.exp(-0.5 * (eps / model.kappa) ** 2));
  const logOverRating = overRatingPrior(model, grid).map(Math.log);
  const given = likelihoods.map(({ selfView, scenarios, informsOverRating }) => {
    const likelihood = relativeWeights(scenarios);
    const slipped =
      selfView === null
        ? relativeWeights(standardPrior(grid.theta))
        : blur(relativeWeights(selfView), slip);
    // Without ratings there is no self-view that delta could shift.
    const stride = selfView === null ? 0 : 1;
    return Array.from(grid.delta, (_, m) => {
      const weights = new Float64Array(grid.theta.length);
      let total = 0;
      for (let j = 0; j < weights.length; j += 1) {
        const weight = at(likelihood, j) * at(slipped, j + m * stride);
        weights[j] = weight;
        total += weight;
      }
      if (informsOverRating) logOverRating[m] = at(logOverRating, m) + Math.log(total);
      return { weights, total };
    });
  });
  const overRating = normalise(relativeWeights(logOverRating)).chances;
  return {
    overRating,
    skills: given.map((rows) => ({ chances: mix(overRating, rows, grid), given: rows })),
  };
}

/** S_n = sum_e k_e s_(n+e): the self-view less an honest slip. */
function blur(selfView: Float64Array, slip: Float64Array): Float64Array {
  const blurred = new Float64Array(selfView.length - slip.length + 1);
  for (let n = 0; n < blurred.length; n += 1) {
    let sum = 0;
    for (let e = 0; e < slip.length; e += 1) sum += at(slip, e) * at(selfView, n + e);
    blurred[n] = sum;
  }
  return blurred;
}

/** sum_m q_m p(theta_j | delta_m). */
function mix(chances: Float64Array, rows: readonly Weighed[], grid: Grid): Float64Array {
  const mixed = new Float64Array(grid.theta.length);
  rows.forEach(({ weights, total }, m) => {
    addTo(mixed, weights, at(chances, m) / total);
  });
  return mixed;
}
