import type { Responses } from '../quiz/responses.ts';
import { assessCompetency } from './assess-competency.ts';
import { inferProfile, type Inference } from './infer-profile.ts';
import { scenarioCurve } from './item-curve.ts';
import { addTo, standardPrior } from './log-likelihood.ts';
import { moments } from './moments.ts';
import { normalise } from './normalise.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { relativeWeights } from './relative-weights.ts';
import type { CompetencyResult, RoleFit } from './role-result.ts';
import { scoreFit } from './score-fit.ts';

/** The scores and role fit: what a radar and a headline need. */
export type Profile = {
  /** In the role's order. */
  readonly competencies: readonly CompetencyResult[];
  /** Null when nothing that counts has a score. */
  readonly fit: RoleFit | null;
};

/** Scores and role fit alone, without calibration, next steps and warnings. */
export function scoreProfile(role: ScoringRole, responses: Responses): Profile {
  return summariseProfile(role, inferProfile(role, responses));
}

/** The same from an inference, for callers that need both. */
export function summariseProfile(role: ScoringRole, inference: Inference): Profile {
  const { grid } = inference;
  const sumOfWeights = role.competencies.reduce((sum, { weight }) => sum + weight, 0);
  const competencies = inference.competencies.map(({ evidence, likelihood, skill }) => {
    const { competency, ratings, scenarios } = evidence;
    const levels = ratings.reduce((sum, { level }) => sum + level, 0);
    const alone = standardPrior(grid.theta);
    addTo(alone, likelihood.scenarios);
    return {
      id: competency.id,
      target: competency.target,
      weight: competency.weight,
      ratings: ratings.length,
      scenarios: scenarios.length,
      selfRating: ratings.length === 0 ? null : (25 * levels) / ratings.length,
      scenarioScore:
        scenarios.length === 0
          ? null
          : moments(normalise(relativeWeights(alone)).chances, grid.points).mean,
      scenarioCredit: scenarios.reduce(
        (sum, { scenario, credit }) =>
          sum + credit / scenarioCurve(role.model, scenario).thresholds.length,
        0,
      ),
      assessment:
        skill && assessCompetency(competency, role.model.cuts, sumOfWeights, skill.chances, grid),
    };
  });
  return { competencies, fit: scoreFit(role.bands, competencies, inference) };
}
