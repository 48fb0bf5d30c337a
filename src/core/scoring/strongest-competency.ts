import type { CompetencyResult, RoleResult } from './role-result.ts';

/**
 * Id of the competency that a result may call the strongest: the surest of those its story claims.
 * If the story claims the whole profile, it is the one most likely to meet its target, ties broken
 * by score. Null when the story's claim is `start` and when there is no score: then nothing is
 * praised.
 */
export function strongestCompetency({
  competencies,
  story,
}: Pick<RoleResult, 'competencies' | 'story'>): string | null {
  if (story === null || story.claim === 'start') return null;
  if (story.claim !== 'whole') return story.competencies[0] ?? null;
  const [first] = competencies
    .flatMap(({ id, assessment }: CompetencyResult) =>
      assessment === null ? [] : [{ id, ...assessment }],
    )
    .sort((one, other) => other.chanceOfTarget - one.chanceOfTarget || other.score - one.score);
  return first?.id ?? null;
}
