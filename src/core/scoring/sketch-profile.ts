import type { Responses } from '../quiz/responses.ts';
import { inferProfile } from './infer-profile.ts';
import { likelyRange } from './likely-range.ts';
import { moments } from './moments.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { Range, RoleFit } from './role-result.ts';
import { scoreFit } from './score-fit.ts';

/** A profile's outlines: what a radar and a headline draw first. */
export type ProfileSketch = {
  /** In the role's order; scores and likely ranges in points (0 to 100). */
  readonly competencies: readonly {
    readonly id: string;
    readonly target: number;
    readonly weight: number;
    /** Answered scenarios of this competency. */
    readonly scenarios: number;
    /** Null when there is too little evidence. */
    readonly assessment: { readonly score: number; readonly range: Range } | null;
  }[];
  /** Null when nothing that counts has a score. */
  readonly fit: RoleFit | null;
};

/**
 * The scores, likely ranges and role fit of `scoreProfile`, the same numbers, and nothing besides:
 * for whoever has to draw them before anything else has arrived.
 */
export function sketchProfile(role: ScoringRole, responses: Responses): ProfileSketch {
  const inference = inferProfile(role, responses);
  const { grid } = inference;
  const competencies = inference.competencies.map(({ evidence, skill }) => {
    const { id, target, weight } = evidence.competency;
    const assessment = skill && {
      score: moments(skill.chances, grid.points).mean,
      range: likelyRange(skill.chances, grid),
    };
    return { id, target, weight, scenarios: evidence.scenarios.length, assessment };
  });
  return { competencies, fit: scoreFit(role.bands, competencies, inference) };
}
