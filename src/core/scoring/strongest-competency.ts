import type { CompetencyResult, RoleResult } from './role-result.ts';

/**
 * Id of the competency that a result may call the strongest: the surest of those that its story claims;
 * where the story claims the whole profile, the one most likely to meet its target, and of two as likely
 * the higher. Null at the start of a role, and without a score: nothing is praised there.
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
