import {
  goalOf,
  ownProfile,
  type ProfiledRole,
  type TargetProfile,
} from '../profile/target-profile.ts';
import type { Role } from '../role/role.ts';
import { estimateFit } from '../scoring/estimate-fit.ts';
import { bandOf, statusOf } from '../scoring/judge-score.ts';
import type { ComparedResult } from './score-code.ts';

/**
 * Holds a compared result against another profile: scores stay, status and fit change. The fit is
 * exact for the scores; its SD and range are estimates (see `estimateFit`). `role` is the version
 * whose ladder is used. Returns the result itself for its own profile, whatever its version.
 */
export function holdResultAgainst(
  role: Pick<ProfiledRole, 'profiles'> & Pick<Role, 'bands'>,
  profile: TargetProfile,
  result: ComparedResult,
): ComparedResult {
  if (profile.kind === 'own') return result;
  const weighed = (against: TargetProfile) =>
    result.competencies.map(({ id, score }) => ({ id, ...goalOf(against, id), assessment: score }));
  const known = result.fit && { sd: result.fit.sd, competencies: weighed(ownProfile(role)) };
  const fit = estimateFit(weighed(profile), known);
  return {
    ...result,
    fit: fit && {
      ...fit,
      band: bandOf(fit.score, role.bands),
      assessed: result.competencies.filter(({ score }) => score !== null).length,
    },
    competencies: result.competencies.map(({ id, score }) => {
      const { target } = goalOf(profile, id);
      return {
        id,
        score: score && { ...score, status: statusOf(score.score, score.range[1], target) },
      };
    }),
  };
}
