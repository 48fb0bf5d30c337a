import { memoize } from '../memoize.ts';
import type { Responses } from '../quiz/responses.ts';
import { normalise, relativeWeights } from './distribution.ts';
import {
  type Evidence,
  hasEnoughEvidence,
  type LogLikelihood,
  logLikelihood,
  sortEvidence,
  standardPrior,
} from './evidence.ts';
import type { ScoringRole } from './input-and-result.ts';
import { GRID, type Grid } from './scale.ts';

/** Posteriors from the answers, before they are summarised. */
export type Inference = {
  readonly grid: Grid;
  /** Posterior of the leniency bias on the delta axis. */
  readonly leniency: Float64Array;
  /** In the role's order; `skill` is null when there is too little evidence for a score. */
  readonly competencies: readonly {
    readonly evidence: Evidence;
    readonly likelihood: LogLikelihood;
    readonly skill: SkillPosterior | null;
  }[];
};

/**
 * Turns responses into posteriors. The default grid is part of the specification; tests pass finer
 * ones to show that it is fine enough.
 */
export function inferProfile(
  role: ScoringRole,
  responses: Responses,
  grid: Grid = GRID,
): Inference {
  const known = sortEvidence(role, responses).map((evidence) => ({
    evidence,
    likelihood: logLikelihood(role, grid, evidence),
  }));
  const enough = known.filter(({ evidence }) => hasEnoughEvidence(evidence));
  const { leniency, skills } = jointPosterior(
    role.model,
    grid,
    enough.map(({ likelihood }) => likelihood),
  );
  return {
    grid,
    leniency,
    competencies: known.map((one) => ({ ...one, skill: skills[enough.indexOf(one)] ?? null })),
  };
}

/** Posterior of one competency's skill. */
export type SkillPosterior = {
  /** p(theta_j): probabilities on the theta axis. */
  readonly probabilities: Float64Array;
  /** p(theta_j | delta_m) for each step of leniency. */
  readonly givenLeniency: ConditionalWeights;
};

/**
 * w_jm = L_j S_(j + m stride) on the theta axis for each step m of leniency, and their sums Z_m.
 * Only the factors are stored: multiplying them again is cheaper than storing the products.
 */
export type ConditionalWeights = {
  readonly likelihood: Float64Array;
  readonly prior: Float64Array;
  /** 0 without ratings: there is then no self-view for delta to shift. */
  readonly stride: 0 | 1;
  readonly totals: Float64Array;
};

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
  const { logLeniencyPrior, skillPrior, priorFrom } = tablesOf(model)(grid);
  const logLeniency = logLeniencyPrior.slice();
  const given = likelihoods.map(({ selfView, scenarios, informsLeniency }) => {
    const weights = conditionalWeights(
      peakedWeights(scenarios),
      selfView === null ? skillPrior : priorFrom(selfView),
      selfView === null ? 0 : 1,
      grid.delta.length,
    );
    if (informsLeniency) {
      for (let m = 0; m < logLeniency.length; m += 1) {
        logLeniency[m] = Number(logLeniency[m]) + Math.log(Number(weights.totals[m]));
      }
    }
    return weights;
  });
  const leniency = normalise(relativeWeights(logLeniency)).probabilities;
  return {
    leniency,
    skills: given.map((weights) => ({
      probabilities: mixtureOf(leniency, weights),
      givenLeniency: weights,
    })),
  };
}

const peakedWeights = memoize(relativeWeights);

/** Arrays that depend only on the model and the grid. */
const tablesOf = memoize((model: ScoringRole['model']) =>
  memoize((grid: Grid) => {
    const errorKernel = grid.eps.map((eps) => Math.exp(-0.5 * (eps / model.kappa) ** 2));
    return {
      logLeniencyPrior: leniencyPrior(model, grid).map(Math.log),
      skillPrior: relativeWeights(standardPrior(grid.theta)),
      priorFrom: memoize((selfView: Float64Array) =>
        convolve(peakedWeights(selfView), errorKernel),
      ),
    };
  }),
);

function conditionalWeights(
  likelihood: Float64Array,
  prior: Float64Array,
  stride: 0 | 1,
  steps: number,
): ConditionalWeights {
  const totals = new Float64Array(steps);
  for (let m = 0; m < steps; m += 1) totals[m] = sumOfProducts(likelihood, prior, m * stride);
  return { likelihood, prior, stride, totals };
}

/** sum_j values_j prior_(j + shift): the hot loop of scoring. */
function sumOfProducts(values: Float64Array, prior: Float64Array, shift: number): number {
  let sum = 0;
  for (let j = 0; j < values.length; j += 1) sum += Number(values[j]) * Number(prior[j + shift]);
  return sum;
}

/** S_n = sum_e k_e s_(n+e): the self-view with the self-rating error removed. */
function convolve(selfView: Float64Array, errorKernel: Float64Array): Float64Array {
  const convolved = new Float64Array(selfView.length - errorKernel.length + 1);
  for (let n = 0; n < convolved.length; n += 1) {
    convolved[n] = sumOfProducts(errorKernel, selfView, n);
  }
  return convolved;
}

/** sum_m q_m p(theta_j | delta_m) = L_j sum_m (q_m / Z_m) S_(j + m). */
function mixtureOf(
  leniency: Float64Array,
  { likelihood, prior, stride, totals }: ConditionalWeights,
): Float64Array {
  const shares = leniency.map((chance, m) => chance / Number(totals[m]));
  const mixture = new Float64Array(likelihood.length);
  for (let j = 0; j < mixture.length; j += 1) {
    let sum = 0;
    for (let m = 0; m < shares.length; m += 1) {
      sum += Number(shares[m]) * Number(prior[j + m * stride]);
    }
    mixture[j] = Number(likelihood[j]) * sum;
  }
  return mixture;
}

/**
 * Prior of the leniency bias delta on the grid, summing to 1: zero with probability 1 - `chance`,
 * otherwise half-normal with SD `sd` (the first point counts half because it is the edge of its
 * cell).
 *
 *     slab_m = exp(-0.5 (delta_m / sd)^2), halved at m = 0;   D_m = chance slab_m + (1 - chance) [m = 0]
 *
 * A one-sided spike and slab (Mitchell & Beauchamp 1988); measurement model 4.3 and 4.4.
 */
export function leniencyPrior({ overRating }: ScoringRole['model'], grid: Grid): Float64Array {
  const slab = grid.delta.map(
    (delta, m) => Math.exp(-0.5 * (delta / overRating.sd) ** 2) * (m === 0 ? 0.5 : 1),
  );
  return normalise(slab).probabilities.map(
    (weight, m) => overRating.chance * weight + (m === 0 ? 1 - overRating.chance : 0),
  );
}
