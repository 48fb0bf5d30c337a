import type { Responses } from '../quiz/responses.ts';
import { goalOf, listProfiles, type TargetProfile } from '../profile/target-profile.ts';
import { moments } from './distribution.ts';
import { inferProfile } from './infer-profile.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { scoreFit } from './role-fit.ts';
import type { RoleFit } from './role-result.ts';

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
