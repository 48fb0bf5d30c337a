import type { Responses } from '../quiz/responses.ts';
import { inferProfile } from './infer-profile.ts';
import { largeDiscount } from './score-calibration.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { raiseFlags, type ScoringContext } from './raise-flags.ts';
import { recommendNext } from './recommend-next.ts';
import type { RoleResult } from './role-result.ts';
import { scoreCalibration } from './score-calibration.ts';
import { summariseProfile } from './score-profile.ts';
import { listStrengths, tellStory } from './tell-story.ts';

/**
 * Computes the full result of a person's responses to a role, unrounded. The order of answering
 * never changes a number; `context` can only raise warnings. Never throws: without evidence, scores
 * are null and lists empty.
 */
export function scoreResponses(
  role: ScoringRole,
  responses: Responses,
  context: ScoringContext = {},
): RoleResult {
  const inference = inferProfile(role, responses);
  const { competencies, fit } = summariseProfile(role, inference);
  const known = recommendNext(role, inference);
  const story = tellStory({ bands: role.bands, competencies, fit }, known);
  const calibration = scoreCalibration(role, inference);
  return {
    role: role.id,
    version: role.version,
    competencies,
    fit,
    calibration,
    discount: largeDiscount(calibration.discount, competencies),
    gapOrder: competencies
      .flatMap(({ id, assessment }) =>
        assessment !== null && assessment.gap > 0 ? [{ id, gap: assessment.weightedGap }] : [],
      )
      .sort((one, other) => other.gap - one.gap || (one.id < other.id ? -1 : 1))
      .map(({ id }) => id),
    recommendations: known.recommendations,
    beyond: known.beyond,
    story,
    strengths: listStrengths(known.behaviours, role.model.cuts, story?.next ?? null),
    flags: raiseFlags(
      role,
      responses,
      inference.competencies.map(({ evidence }) => evidence),
      context,
    ),
  };
}
