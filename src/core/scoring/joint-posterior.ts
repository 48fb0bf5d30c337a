import { at } from './at.ts';
import type { Grid } from './grid.ts';
import { standardPrior, type LogLikelihood } from './log-likelihood.ts';
import { normaliseLogs } from './normalise-logs.ts';
import { overRatingPrior } from './over-rating-prior.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

/** What is believed about one competency's skill. */
export type SkillPosterior = {
  /** p(theta_j): chances on the theta axis. */
  readonly chances: Float64Array;
  /** p(theta_j | delta_m): one array per step of the general over-rating. */
  readonly given: readonly Float64Array[];
};

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
 * all in logs. Source: measurement model 4.3 and 4.4. Costs about 1 ms.
 */
export function jointPosterior(
  model: ScoringRole['model'],
  grid: Grid,
  likelihoods: readonly LogLikelihood[],
): { readonly overRating: Float64Array; readonly skills: readonly SkillPosterior[] } {
  const slip = grid.eps.map((eps) => -0.5 * (eps / model.kappa) ** 2);
  const logOverRating = overRatingPrior(model, grid).map(Math.log);
  const given = likelihoods.map(({ selfView, scenarios, informsOverRating }) => {
    const slipped = selfView === null ? standardPrior(grid.theta) : blur(selfView, slip);
    // Without ratings there is no self-view that delta could shift.
    const stride = selfView === null ? 0 : 1;
    return Array.from(grid.delta, (_, m) => {
      const row = scenarios.map((log, j) => log + at(slipped, j + m * stride));
      const { chances, logTotal } = normaliseLogs(row);
      if (informsOverRating) logOverRating[m] = at(logOverRating, m) + logTotal;
      return chances;
    });
  });
  const overRating = normaliseLogs(logOverRating).chances;
  return {
    overRating,
    skills: given.map((rows) => ({
      chances: mix(overRating, rows, grid.theta.length),
      given: rows,
    })),
  };
}

/** log S_n = log sum_e k_e s_(n+e): the self-view less an honest slip. */
function blur(selfView: Float64Array, slip: Float64Array): Float64Array {
  return selfView
    .subarray(slip.length - 1)
    .map((_, n) => normaliseLogs(slip.map((log, e) => log + at(selfView, n + e))).logTotal);
}

function mix(weights: Float64Array, rows: readonly Float64Array[], length: number): Float64Array {
  const mixed = new Float64Array(length);
  rows.forEach((row, m) => {
    const weight = at(weights, m);
    row.forEach((chance, j) => {
      mixed[j] = at(mixed, j) + weight * chance;
    });
  });
  return mixed;
}
