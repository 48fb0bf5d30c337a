import type { RoleResult, SharedScore } from '#core';

export type ShownScores = {
  readonly fit: SharedScore | null;
  /** In the role's order. */
  readonly competencies: readonly (SharedScore | null)[];
};

/** The scores of a result's answers, as a code with scores stores them. */
export function shownOf({ fit, competencies }: RoleResult): ShownScores {
  return { fit, competencies: competencies.map(({ assessment }) => assessment) };
}
