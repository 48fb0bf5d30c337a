import { type CarryableAnswer, carryableAnswers, type Form, listItems, type Role } from '#core';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { type AnswerSource, answerSources } from '#features/carry-over/answer-sources.ts';
import { today } from '#platform/today.ts';
import type { AppContext } from '../../shell/app-context.ts';
import { loadKnownAnswers } from './known-answers.ts';

export { CarryAnswers } from '#features/carry-over/carry-answers.tsx';

/** The offer to carry over answers that are also valid here. */
export type CarryOffer = {
  /** Ids of the form's items. */
  readonly items: readonly string[];
  readonly answers: readonly CarryableAnswer[];
  /** Titles of roles by their ids. */
  readonly titles: ReadonlyMap<string, string>;
};

/** The sources of the answers, grouped by local calendar month. */
export function sourcesOf(answers: readonly CarryableAnswer[]): readonly AnswerSource[] {
  return answerSources(answers, (at) => today(new Date(at)));
}

/**
 * Finds answers to other roles and versions that are valid for questions of the form; null if there
 * are none.
 */
export async function loadCarryOffer(
  context: AppContext,
  role: Role,
  form: Form,
): Promise<CarryOffer | null> {
  const [known, index] = await Promise.all([
    loadKnownAnswers(context),
    context.queryClient.fetchQuery(roleIndexQuery(context)).catch(() => null),
  ]);
  const others = known.filter(
    ({ role: made }) => made.id !== role.id || made.version !== role.version,
  );
  const answers = carryableAnswers(role, others, form.stage);
  if (answers.length === 0) return null;
  return {
    items: listItems(role, form).map(({ id }) => id),
    answers,
    titles: new Map(index?.roles.map(({ id, title }) => [id, title])),
  };
}
