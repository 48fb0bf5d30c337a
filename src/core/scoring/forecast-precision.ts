import type { Responses } from '../quiz/responses.ts';
import { halfWidth, likelyRange, moments, normalise, relativeWeights } from './distribution.ts';
import { elementAt } from '../element-at.ts';
import { type Inference, inferProfile } from './infer-profile.ts';
import { categoryProbabilities, type ItemCurve, ratingCurve, scenarioCurve } from './item-curve.ts';
import { jointPosterior } from './joint-posterior.ts';
import { addTo, itemLogProbabilities, standardPrior } from './log-likelihood.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { COMPARED_FROM } from './judge-score.ts';
import { hasEnoughEvidence } from './sort-evidence.ts';

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
  /** Mean over the competencies that have a score now; null when none has. */
  readonly now: number | null;
  readonly later: number | null;
  /** True when the form has enough scenarios to compare ratings with. */
  readonly calibration: boolean;
};

/**
 * Predicts the likely ranges after a longer form. Every further item adds its expected log
 * likelihood, sum_k P(k | x0) log P(k | x), where x0 is the person's current location. It peaks at
 * x0 and its curvature there is the item's Fisher information, so ranges narrow by the information
 * of the items while scores stay in place. An estimate: surprising answers widen a range.
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
  const { skills } = jointPosterior(
    role.model,
    grid,
    enough.map(({ likelihood }) => likelihood),
  );
  const competencies = inference.competencies.map(({ evidence, skill }, index) => {
    const posterior = skills[enough.findIndex((one) => one === extended[index])];
    return {
      id: evidence.competency.id,
      now: skill && halfWidth(likelyRange(skill.probabilities, grid)),
      later: posterior === undefined ? null : halfWidth(likelyRange(posterior.probabilities, grid)),
    };
  });
  const scored = competencies.flatMap(({ now, later }) =>
    now === null || later === null ? [] : [{ now, later }],
  );
  return {
    ratings: extended.reduce((sum, { newRatings }) => sum + newRatings, 0),
    scenarios: extended.reduce((sum, { newScenarios }) => sum + newScenarios, 0),
    competencies,
    now: meanOf(scored.map(({ now }) => now)),
    later: meanOf(scored.map(({ later }) => later)),
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

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
