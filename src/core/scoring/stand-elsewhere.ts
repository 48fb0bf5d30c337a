import { carryableAnswers, type KnownAnswers } from '../quiz/carryable-answers.ts';
import { listItems } from '../quiz/item.ts';
import type { Role } from '../role/role.ts';
import { hasEnoughEvidence, sortEvidence } from './sort-evidence.ts';
import type { Responses } from '../quiz/responses.ts';
import { goalOf, listProfiles, type TargetProfile } from '../profile/target-profile.ts';
import { moments } from './distribution.ts';
import { inferProfile } from './infer-profile.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { scoreFit } from './role-fit.ts';
import type { RoleFit } from './role-result.ts';

/** Share of the role's total weight that needs a score before a fit is shown. */
const MIN_WEIGHT_SHARE = 0.5;

/** What answers given in other roles say about this one. */
export type Standing = {
  readonly role: string;
  readonly version: number;
  /** Number of answers that carry over to this role. */
  readonly known: number;
  /** The fit for each step of the ladder, lowest first; null when too little is known. */
  readonly fits: readonly ProfileFit[] | null;
  /** Ids of competencies without a score so far, in the role's order. */
  readonly unknown: readonly string[];
  /** How many more answers would give every competency a score. */
  readonly missing: number;
  /**
   * How many items of the role's shortest form are unanswered; answering them narrows the range.
   */
  readonly open: number;
};

/**
 * Estimates the fit in a role that the person hasn't taken, from the answers that carry over.
 * Returns a fit only when competencies with at least half of the role's weight have a score; like
 * any partial fit it covers only those.
 */
export function standElsewhere(role: Role, known: readonly KnownAnswers[]): Standing {
  const carried = carryableAnswers(role, known);
  const responses = new Map(carried.map(({ id, value }) => [id, value]));
  const evidence = sortEvidence(role, responses);
  const without = evidence.filter((one) => !hasEnoughEvidence(one));
  const weightOf = (list: typeof evidence) =>
    list.reduce((sum, { competency }) => sum + competency.weight, 0);
  const isKnown = 1 - weightOf(without) / weightOf(evidence) >= MIN_WEIGHT_SHARE;
  const [shortest] = role.forms;
  return {
    role: role.id,
    version: role.version,
    known: carried.length,
    fits: isKnown ? fitLadder(role, responses) : null,
    unknown: without.map(({ competency }) => competency.id),
    missing: without.reduce(
      (sum, { ratings, scenarios }) => sum + 2 - ratings.length - scenarios.length,
      0,
    ),
    open: listItems(role, shortest).filter(({ id }) => !responses.has(id)).length,
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
