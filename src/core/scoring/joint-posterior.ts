import { normalise, relativeWeights } from './distribution.ts';
import { elementAt, type Grid } from './grid.ts';
import { addTo, type LogLikelihood, standardPrior } from './log-likelihood.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

/** What is believed about one competency's skill. */
export type SkillPosterior = {
  /** p(theta_j): probabilities on the theta axis. */
  readonly probabilities: Float64Array;
  /** p(theta_j | delta_m): weights w_jm and their sum, for each step of leniency. */
  readonly given: readonly WeightedRow[];
};

type WeightedRow = { readonly weights: Float64Array; readonly total: number };

/**
 * Posterior of the leniency (self-enhancement) bias delta, one per person, and of every competency's
 * skill, theta = eta - delta - eps, on the grid:
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
): { readonly leniency: Float64Array; readonly skills: readonly SkillPosterior[] } {
  const errorKernel = grid.eps.map((eps) => Math.exp(-0.5 * (eps / model.kappa) ** 2));
  const logLeniency = leniencyPrior(model, grid).map(Math.log);
  const given = likelihoods.map(({ selfView, scenarios, informsLeniency }) => {
    const likelihood = relativeWeights(scenarios);
    const prior =
      selfView === null
        ? relativeWeights(standardPrior(grid.theta))
        : convolve(relativeWeights(selfView), errorKernel);
    // Without ratings there is no self-view that delta could shift.
    const stride = selfView === null ? 0 : 1;
    return Array.from(grid.delta, (_, m) => {
      const weights = new Float64Array(grid.theta.length);
      let total = 0;
      for (let j = 0; j < weights.length; j += 1) {
        const weight = elementAt(likelihood, j) * elementAt(prior, j + m * stride);
        weights[j] = weight;
        total += weight;
      }
      if (informsLeniency) logLeniency[m] = elementAt(logLeniency, m) + Math.log(total);
      return { weights, total };
    });
  });
  const leniency = normalise(relativeWeights(logLeniency)).probabilities;
  return {
    leniency,
    skills: given.map((rows) => ({ probabilities: mixtureOf(leniency, rows, grid), given: rows })),
  };
}

/** S_n = sum_e k_e s_(n+e): the self-view without its self-rating error. */
function convolve(selfView: Float64Array, errorKernel: Float64Array): Float64Array {
  const convolved = new Float64Array(selfView.length - errorKernel.length + 1);
  for (let n = 0; n < convolved.length; n += 1) {
    let sum = 0;
    for (let e = 0; e < errorKernel.length; e += 1)
      sum += elementAt(errorKernel, e) * elementAt(selfView, n + e);
    convolved[n] = sum;
  }
  return convolved;
}

/** sum_m q_m p(theta_j | delta_m). */
function mixtureOf(
  probabilities: Float64Array,
  rows: readonly WeightedRow[],
  grid: Grid,
): Float64Array {
  const mixture = new Float64Array(grid.theta.length);
  rows.forEach(({ weights, total }, m) => {
    addTo(mixture, weights, elementAt(probabilities, m) / total);
  });
  return mixture;
}

/**
 * Prior of the leniency bias delta on the grid, sums to 1: none with chance 1 - `chance`,
 * else a half-normal of SD `sd` (its first point counts half, being the edge of its cell).
 *
 *     slab_m = exp(-0.5 (delta_m / sd)^2), halved at m = 0;   D_m = chance slab_m + (1 - chance) [m = 0]
 *
 * A spike and slab (Mitchell & Beauchamp 1988), one-sided; measurement model 4.3 and 4.4.
 */
export function leniencyPrior({ overRating }: ScoringRole['model'], grid: Grid): Float64Array {
  const slab = grid.delta.map(
    (delta, m) => Math.exp(-0.5 * (delta / overRating.sd) ** 2) * (m === 0 ? 0.5 : 1),
  );
  return normalise(slab).probabilities.map(
    (weight, m) => overRating.chance * weight + (m === 0 ? 1 - overRating.chance : 0),
  );
}
