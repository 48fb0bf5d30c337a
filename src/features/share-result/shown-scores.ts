import type { RoleResult, SharedScore } from '#core';

export type ShownScores = {
  readonly fit: SharedScore | null;
  /** In the role's order. */
  readonly competencies: readonly (SharedScore | null)[];
};

/** The scores that follow from answers, as a code of scores holds them. */
export function shownOf({ fit, competencies }: RoleResult): ShownScores {
  return { fit, competencies: competencies.map(({ assessment }) => assessment) };
}
