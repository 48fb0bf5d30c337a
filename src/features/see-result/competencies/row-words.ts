import { competencyCuts, levelName, type Role } from '#core';
import { goalMessages } from '../next-steps/goal-words.ts';
import type { ResultRow } from './result-row.ts';
import type { Formatters } from '#i18n/formatters.ts';
import type { Messages } from '#i18n/messages.ts';

type Texts = Messages['see-result'];

/** A competency in one sentence: "64 of 100, likely 40 to 85: Owner, below the role's 90". */
export function describeRow(
  row: ResultRow,
  role: Role,
  messages: Texts,
  formatters: Formatters,
): string {
  const goal = goalMessages(role, messages);
  const target = formatters.tenths(row.target);
  if (row.shown === null) {
    return row.answers === null ? goal.notShared(target) : goal.notAssessed(row.answers, target);
  }
  const { score, range, level, decision } = row.shown;
  const cuts = competencyCuts(role.model.cuts, row.target);
  return messages.row.summary(
    formatters.score(score, cuts),
    formatters.score(range[0], cuts),
    formatters.score(range[1], cuts),
    levelName(role, level),
    goal.decision[decision](target),
  );
}
