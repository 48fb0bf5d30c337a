import { createBoundedCache, memoize } from '../memoize.ts';
import { goalOf, listProfiles, type TargetProfile } from '../profile/target-profile.ts';
import type { Responses } from '../quiz/responses.ts';
import { moments } from './distribution.ts';
import { type Inference, inferProfile } from './infer-profile.ts';
import type { CompetencyResult, RoleFit, RoleResult, ScoringRole } from './input-and-result.ts';
import { bandOf, Z80 } from './judge-score.ts';
import type { Grid } from './scale.ts';

type ScoredCompetency = Pick<CompetencyResult, 'id' | 'target' | 'weight' | 'scenarios'> & {
  readonly assessment: { readonly score: number } | null;
};

/**
 * Role fit in points, reproducible from the scores shown (see `fitTerms`). Its SD follows from the
 * law of total variance over delta, because leniency moves the errors of all competencies together:
 *
 *     f_c = w_c min(1, T / target_c);   M_m = sum_c E[f_c | delta_m];   V_m = sum_c Var[f_c | delta_m]
 *     sd  = 100 sqrt(sum_m q_m (V_m + M_m^2) - (sum_m q_m M_m)^2) / sum_c w_c
 *
 * Null when no competency with a target and a weight has a score. Source: measurement model 4.6.
 */
export function scoreFit(
  bands: ScoringRole['bands'],
  results: readonly ScoredCompetency[],
  { grid, leniency, competencies }: Inference,
): RoleFit | null {
  const terms = fitTerms(results);
  if (terms.length === 0) return null;
  const means = new Float64Array(leniency.length);
  // L_j share_j and L_j share_j^2: the same for every step of leniency, and room for them once.
  const once = new Float64Array(grid.theta.length);
  const twice = new Float64Array(grid.theta.length);
  let spread = 0;
  let weights = 0;
  let coverage = 0;
  for (const { evidence, skill } of competencies) {
    const term = terms.find(({ id }) => id === evidence.competency.id);
    if (skill === null || term === undefined) continue;
    const { weight } = term;
    weights += weight;
    coverage += weight * term.covered;
    const { likelihood, prior, stride, totals } = skill.givenLeniency;
    const shares = coveredAt(grid, term.target);
    for (let j = 0; j < once.length; j += 1) {
      const share = Number(shares[j]);
      const part = Number(likelihood[j]) * share;
      once[j] = part;
      twice[j] = part * share;
    }
    for (let m = 0; m < totals.length; m += 1) {
      const shift = m * stride;
      let first = 0;
      let second = 0;
      for (let j = 0; j < once.length; j += 1) {
        const chance = Number(prior[j + shift]);
        first += Number(once[j]) * chance;
        second += Number(twice[j]) * chance;
      }
      const total = Number(totals[m]);
      const mean = first / total;
      const square = second / total;
      means[m] = Number(means[m]) + weight * mean;
      spread += Number(leniency[m]) * weight * weight * Math.max(0, square - mean * mean);
    }
  }
  // A single division makes a fully covered profile exactly 100.
  const score = (100 * coverage) / weights;
  const sd = (100 * Math.sqrt(spread + moments(leniency, means).variance)) / weights;
  return {
    score,
    sd,
    range: [Math.max(0, score - Z80 * sd), Math.min(100, score + Z80 * sd)],
    band: bandOf(score, bands),
    assessed: results.filter(({ assessment }) => assessment !== null).length,
  };
}

/**
 * min(1, T / target) at every theta: the covered share of the target. Shared between calls: treat
 * it as read-only.
 */
function coveredAt(grid: Grid, target: number): Float64Array {
  return coveredShares(grid)(String(target), () =>
    grid.points.map((points) => Math.min(1, points / target)),
  );
}

/** One entry per position of the target slider (0 to 100). */
const coveredShares = memoize((_grid: Grid) => createBoundedCache<Float64Array>(101));

/** One competency's contribution to role fit. */
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
 * The terms of role fit = 100 sum_c w_c min(1, C_c / target_c) / sum_c w_c, over competencies with
 * a score and a target above 0. A surplus in one competency never fills a gap in another. Empty
 * when nothing counts. Source: measurement model 4.6.
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

/** Role fit from the ratings at face value, in points; null without a rating that counts. */
export function fitOfRatings(
  competencies: readonly Pick<CompetencyResult, 'id' | 'target' | 'weight' | 'selfRating'>[],
): number | null {
  const terms = fitTerms(
    competencies.map(({ selfRating, ...one }) => ({
      ...one,
      assessment: selfRating === null ? null : { score: selfRating },
    })),
  );
  return terms.length === 0 ? null : terms.reduce((sum, { points }) => sum + points, 0);
}

/** Role fit, with the numbers that went into its formula. */
export type FitExplanation = {
  /**
   * In the role's order; their points sum to `score`. Competencies that don't count are in
   * `leftOut`.
   */
  readonly terms: readonly FitTerm[];
  /** Sum of the terms' weights: the denominator. */
  readonly sumOfWeights: number;
  /** Role fit in points, null when nothing counts. */
  readonly score: number | null;
  /** Ids of competencies without a score, or with a target or weight of 0. */
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

/** The fit against one profile; null when no competency that counts has a score. */
export type ProfileFit = { readonly profile: TargetProfile; readonly fit: RoleFit | null };

/** The fit and likely range for every step of the role's ladder, lowest first. */
export function fitLadder(role: ScoringRole, responses: Responses): readonly ProfileFit[] {
  return fitProfiles(role, responses, listProfiles(role));
}

/**
 * The fit for each of these profiles. Skill doesn't depend on targets, so it is inferred once, and
 * every fit equals what `scoreResponses` returns for the role with that profile.
 */
export function fitProfiles(
  role: ScoringRole,
  responses: Responses,
  profiles: readonly TargetProfile[],
): readonly ProfileFit[] {
  const inference = inferProfile(role, responses);
  const scored = inference.competencies.map(({ evidence, skill }) => ({
    id: evidence.competency.id,
    scenarios: evidence.scenarios.length,
    assessment: skill && { score: moments(skill.probabilities, inference.grid.points).mean },
  }));
  return profiles.map((profile) => {
    const results = scored.map((one) => ({ ...one, ...goalOf(profile, one.id) }));
    return { profile, fit: scoreFit(role.bands, results, inference) };
  });
}
