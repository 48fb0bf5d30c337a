import type { Responses } from '../quiz/responses.ts';
import {
  posteriorCdf,
  halfWidth,
  likelyRange,
  moments,
  normalise,
  precisionOf,
  relativeWeights,
} from './distribution.ts';
import { type Grid, thetaOf } from './scale.ts';
import { type Inference, inferProfile } from './infer-profile.ts';
import { scenarioCurve } from './item-curve.ts';
import { levelOf, statusOf } from './judge-score.ts';
import { discountOf, largeDiscount } from './score-calibration.ts';
import { addTo, standardPrior } from './evidence.ts';
import { memoize } from '../memoize.ts';
import type {
  ScoringRole,
  CompetencyAssessment,
  CompetencyResult,
  LargeDiscount,
  RoleFit,
  Story,
} from './input-and-result.ts';
import { scoreFit } from './role-fit.ts';
import { recommendNext } from './recommend-next.ts';
import { tellStory } from './tell-story.ts';

/** Scores and role fit: the data of a radar and its headline. */
export type Profile = {
  /** In the role's order. */
  readonly competencies: readonly CompetencyResult[];
  /** Null when no competency that counts has a score. */
  readonly fit: RoleFit | null;
};

/** Computes scores and role fit only, without calibration, next steps and warnings. */
export function scoreProfile(role: ScoringRole, responses: Responses): Profile {
  return summariseProfile(role, inferProfile(role, responses));
}

/** Does the same from an existing inference, for callers that need both. */
export function summariseProfile(role: ScoringRole, inference: Inference): Profile {
  const { grid } = inference;
  const sumOfWeights = sumOf(role);
  const competencies = inference.competencies.map(({ evidence, likelihood, skill }) => {
    const { competency, ratings, scenarios } = evidence;
    return {
      id: competency.id,
      target: competency.target,
      weight: competency.weight,
      ratings: ratings.length,
      scenarios: scenarios.length,
      selfRating: selfRatingOf(evidence),
      scenarioScore: scenarios.length === 0 ? null : scenariosAlone(grid)(likelihood.scenarios),
      scenarioCredit: scenarios.reduce(
        (sum, { scenario, credit }) =>
          sum + credit / scenarioCurve(role.model, scenario).thresholds.length,
        0,
      ),
      assessment:
        skill &&
        assessCompetency(competency, role.model.cuts, sumOfWeights, skill.probabilities, grid),
    };
  });
  return { competencies, fit: scoreFit(role.bands, competencies, inference) };
}

/** 25 × mean of the answered ratings, in points; null without ratings. */
function selfRatingOf({ ratings }: Inference['competencies'][number]['evidence']): number | null {
  const levels = ratings.reduce((sum, { level }) => sum + level, 0);
  return ratings.length === 0 ? null : (25 * levels) / ratings.length;
}

function sumOf(role: ScoringRole): number {
  return role.competencies.reduce((sum, { weight }) => sum + weight, 0);
}

/** Score (points) from the scenarios alone, under the standard prior. */
const scenariosAlone = memoize((grid: Grid) =>
  memoize((scenarios: Float64Array) => {
    const logs = standardPrior(grid.theta);
    addTo(logs, scenarios);
    return moments(normalise(relativeWeights(logs)).probabilities, grid.points).mean;
  }),
);

/**
 * Summarises the posterior of one skill in points: mean (EAP, Bock & Mislevy 1982), SD, range,
 * level, probabilities and gap. `sumOfWeights` covers all competencies of the role. Source:
 * measurement model 4.5 and 4.9.
 */
export function assessCompetency(
  competency: ScoringRole['competencies'][number],
  cuts: readonly number[],
  sumOfWeights: number,
  posterior: Float64Array,
  grid: Grid,
): CompetencyAssessment {
  const { target, weight } = competency;
  const { mean: score, variance } = moments(posterior, grid.points);
  const range = likelyRange(posterior, grid);
  const below = [...cuts.map((cut) => posteriorCdf(posterior, grid, thetaOf(cut))), 1];
  const gap = Math.max(0, target - score);
  return {
    score,
    sd: Math.sqrt(variance),
    range,
    level: levelOf(score, cuts),
    levelChances: below.map((chance, level) => chance - (below[level - 1] ?? 0)),
    chanceOfTarget: 1 - posteriorCdf(posterior, grid, thetaOf(target)),
    gap,
    weightedGap: sumOfWeights > 0 ? (gap * weight) / sumOfWeights : 0,
    status: statusOf(score, range[1], target),
    precision: precisionOf(halfWidth(range)),
  };
}

/** The outline of a profile: what a radar and a headline draw first. */
export type ProfileSketch = {
  /** In the role's order; scores and likely ranges in points (0 to 100). */
  readonly competencies: readonly {
    readonly id: string;
    readonly target: number;
    readonly weight: number;
    /** Number of answered scenarios. */
    readonly scenarios: number;
    /** As in `CompetencyResult`. */
    readonly selfRating: number | null;
    /** Null with too little evidence. */
    readonly assessment: CompetencyAssessment | null;
  }[];
  /** Null when no competency that counts has a score. */
  readonly fit: RoleFit | null;
  readonly story: Story | null;
  readonly discount: LargeDiscount | null;
};

/**
 * The scores, likely ranges, role fit and story of `scoreResponses` and nothing else, so that they
 * can be drawn before the rest of the code has loaded.
 */
export function sketchProfile(role: ScoringRole, responses: Responses): ProfileSketch {
  const inference = inferProfile(role, responses);
  const { competencies, fit } = sketchScores(role, inference);
  const about = { bands: role.bands, competencies, fit };
  return {
    competencies,
    fit,
    story: tellStory(about, recommendNext(role, inference)),
    discount: largeDiscount(discountOf(role.model, inference), competencies),
  };
}

/** The scores and role fit of `summariseProfile`, without what the scenarios say by themselves. */
export function sketchScores(
  role: ScoringRole,
  inference: Inference,
): Pick<ProfileSketch, 'competencies' | 'fit'> {
  const { grid } = inference;
  const sumOfWeights = sumOf(role);
  const competencies = inference.competencies.map(({ evidence, skill }) => {
    const { id, target, weight } = evidence.competency;
    const assessment =
      skill &&
      assessCompetency(
        evidence.competency,
        role.model.cuts,
        sumOfWeights,
        skill.probabilities,
        grid,
      );
    const { scenarios } = evidence;
    const selfRating = selfRatingOf(evidence);
    return { id, target, weight, scenarios: scenarios.length, selfRating, assessment };
  });
  return { competencies, fit: scoreFit(role.bands, competencies, inference) };
}
