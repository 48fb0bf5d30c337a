import type { Responses } from '../quiz/responses.ts';
import { inferProfile } from './infer-profile.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { raiseFlags } from './raise-flags.ts';
import { recommendNext } from './recommend-next.ts';
import type { RoleResult } from './role-result.ts';
import { scoreCalibration } from './score-calibration.ts';
import { type ProfileSketch, sketchScores } from './score-profile.ts';

/** The figures of a result, without what is told about them. */
export type Figures = Pick<ProfileSketch, 'competencies' | 'fit'> &
  Pick<RoleResult, 'calibration' | 'recommendations' | 'flags'>;

/**
 * The figures of `scoreResponses` and nothing else, for lists of many results: story, strengths and
 * what the scenarios say by themselves take a third of its time.
 */
export function scoreFigures(role: ScoringRole, responses: Responses): Figures {
  const inference = inferProfile(role, responses);
  return {
    ...sketchScores(role, inference),
    calibration: scoreCalibration(role, inference),
    recommendations: recommendNext(role, inference).recommendations,
    flags: raiseFlags(
      role,
      responses,
      inference.competencies.map(({ evidence }) => evidence),
      {},
    ),
  };
}
