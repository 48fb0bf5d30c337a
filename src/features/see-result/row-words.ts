import type { Role } from '#core';
import type { ResultRow } from './result-row.ts';
import type { Numbers } from './numbers.ts';
import type { Messages } from '#i18n/messages.ts';

type Texts = Messages['see-result'];

/** A competency in one sentence: "64 of 100, likely 40 to 85: Owner, below the role's 90". */
export function rowInWords(row: ResultRow, role: Role, messages: Texts, numbers: Numbers): string {
  const target = numbers.points(row.target);
  if (row.shown === null) {
    return row.answers === null
      ? messages.row.notShared(target)
      : messages.row.notAssessed(row.answers, target);
  }
  const { score, range, level, status } = row.shown;
  return messages.row.summary(
    numbers.pointsBelow(score, [row.target]),
    numbers.points(range[0]),
    numbers.pointsBelow(range[1], [row.target]),
    role.levels[level]?.name ?? '',
    messages.row.status[status](target),
  );
}
