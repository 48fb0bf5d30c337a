import type { Responses } from '../quiz/responses.ts';
import { decide } from './decide-target.ts';
import { halfWidth, moments, normalise, relativeWeights, normalCdf } from './distribution.ts';
import { elementAt } from '../element-at.ts';
import { type Inference, inferProfile, jointPosterior } from './infer-profile.ts';
import { addTo, hasEnoughEvidence, standardPrior } from './evidence.ts';
import {
  categoryProbabilities,
  type ItemCurve,
  itemLogProbabilities,
  ratingCurve,
  scenarioCurve,
} from './item-curve.ts';
import type { ScoringRole, CompetencyResult, Range } from './input-and-result.ts';
import { summariseProfile } from './score-profile.ts';
import { COMPARED_FROM } from './judge-score.ts';

/** What a longer form would add to the existing answers. */
export type PrecisionForecast = {
  /** Items of the form that have not been shown yet. */
  readonly ratings: number;
  readonly scenarios: number;
  /** Half-widths of the likely ranges in points, in the role's order; null without a score. */
  readonly competencies: readonly {
    readonly id: string;
    readonly now: number | null;
    readonly later: number | null;
  }[];
  /** The likely range of role fit in points; null where there is no fit. */
  readonly fit: { readonly now: Range | null; readonly later: Range | null };
  /** Ids of competencies that are too close to call now, in the role's order. */
  readonly open: readonly string[];
  /** How many of them can be expected to be decided: the sum of their chances (see `chanceOfDecision`). */
  readonly decided: number;
  /** True when the form has enough scenarios to compare ratings with. */
  readonly calibration: boolean;
};

/**
 * Predicts the likely ranges after a longer form. Every further item adds its expected log
 * likelihood, sum_k P(k | x0) log P(k | x), where x0 is the person's current location. It peaks at
 * x0 and its curvature there is the item's Fisher information, so ranges narrow by the information
 * of the items while scores stay in place. An estimate: surprising answers widen a range. Which targets
 * will be decided is foretold by how far scores may move (see `chanceOfDecision`).
 */
export function forecastPrecision(
  role: ScoringRole,
  responses: Responses,
  form: { readonly stage: number },
): PrecisionForecast {
  const inference = inferProfile(role, responses);
  const { grid } = inference;
  const extended = inference.competencies.map((one) =>
    extend(role, responses, form.stage, inference, one),
  );
  const enough = extended.filter(hasEnoughEvidence);
  const { leniency, skills } = jointPosterior(
    role.model,
    grid,
    enough.map(({ likelihood }) => likelihood),
  );
  const before = summariseProfile(role, inference);
  const after = summariseProfile(role, {
    grid,
    leniency,
    competencies: inference.competencies.map((one, index) => {
      const place = enough.findIndex((each) => each === extended[index]);
      return { ...one, skill: skills[place] ?? null };
    }),
  });
  const chances = before.competencies.map((now, index) =>
    chanceOfDecision(now, after.competencies[index]?.assessment ?? null),
  );
  return {
    ratings: extended.reduce((sum, { newRatings }) => sum + newRatings, 0),
    scenarios: extended.reduce((sum, { newScenarios }) => sum + newScenarios, 0),
    competencies: before.competencies.map(({ id, assessment }, index) => ({
      id,
      now: halfWidthOf(assessment),
      later: halfWidthOf(after.competencies[index]?.assessment ?? null),
    })),
    fit: { now: before.fit?.range ?? null, later: after.fit?.range ?? null },
    open: before.competencies.flatMap(({ id }, index) => (chances[index] === null ? [] : [id])),
    decided: chances.reduce((sum: number, chance) => sum + (chance ?? 0), 0),
    calibration:
      extended.reduce(
        (sum, { likelihood, scenarios }) =>
          sum + (likelihood.informsLeniency ? scenarios.length : 0),
        0,
      ) >= COMPARED_FROM,
  };
}

function extend(
  role: ScoringRole,
  responses: Responses,
  stage: number,
  { grid }: Inference,
  { evidence, likelihood, skill }: Inference['competencies'][number],
) {
  const isNew = (item: {
    readonly id: string;
    readonly competency: string;
    readonly stage: number;
  }) =>
    item.competency === evidence.competency.id && item.stage <= stage && !responses.has(item.id);
  const newRatings = role.indicators.filter(isNew);
  const newScenarios = role.scenarios.filter(isNew);
  const logs = itemLogProbabilities(role, grid);

  const selfView = likelihood.selfView?.slice() ?? standardPrior(grid.eta);
  const self = moments(normalise(relativeWeights(selfView)).probabilities, grid.eta).mean;
  const location = skill === null ? self : moments(skill.probabilities, grid.theta).mean;
  const eta = likelihood.selfView === null ? location : self;
  for (const { tier } of newRatings) {
    addExpected(selfView, logs.rating(tier), ratingCurve(role.model, tier), eta);
  }
  const scenarioLogs = likelihood.scenarios.slice();
  for (const scenario of newScenarios) {
    addExpected(
      scenarioLogs,
      logs.scenario(scenario),
      scenarioCurve(role.model, scenario),
      location,
    );
  }
  const ratings = [...evidence.ratings, ...newRatings];
  const scenarios = [...evidence.scenarios, ...newScenarios];
  return {
    ratings,
    scenarios,
    newRatings: newRatings.length,
    newScenarios: newScenarios.length,
    likelihood: {
      selfView: ratings.length === 0 ? null : selfView,
      scenarios: scenarioLogs,
      informsLeniency: ratings.length >= 2 && scenarios.length >= 1,
    },
  };
}

function addExpected(
  sum: Float64Array,
  logs: readonly Float64Array[],
  curve: ItemCurve,
  location: number,
): void {
  categoryProbabilities(curve, Float64Array.of(location)).forEach((chance, credit) => {
    addTo(sum, logs[credit], elementAt(chance, 0));
  });
}

function halfWidthOf(assessment: { readonly range: Range } | null): number | null {
  return assessment && halfWidth(assessment.range);
}

/**
 * The chance (0 to 1) that a target which is too close to call will be decided by further answers; null
 * where there is no such target. Scores move when answers come: before they do, the later score is
 * N(score, s² - t²) with s the SD now and t the SD to come (law of total variance), and the target is decided
 * once the score is z standard deviations t away from it, z being the normal quantile of `PROBABLE`.
 */
function chanceOfDecision(
  { target, assessment }: Pick<CompetencyResult, 'target' | 'assessment'>,
  later: { readonly sd: number } | null,
): number | null {
  if (assessment === null || later === null) return null;
  if (decide(assessment.chanceOfTarget) !== 'too close to call') return null;
  const spread = Math.sqrt(assessment.sd ** 2 - later.sd ** 2);
  if (!(spread > 0)) return 0;
  const gap = assessment.score - target;
  const least = PROBABLE_QUANTILE * later.sd;
  return normalCdf((gap - least) / spread) + normalCdf((-gap - least) / spread);
}

/** The standard normal quantile of 0.7 (`PROBABLE`). */
const PROBABLE_QUANTILE = 0.524401;
