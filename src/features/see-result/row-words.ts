import type { Role } from '#core';
import type { seeResultWords } from '#i18n/see-result.ts';
import type { ResultRow } from './result-row.ts';
import type { Numbers } from './numbers.ts';

type Words = (typeof seeResultWords)['en'];

/** A competency in one sentence: "64 of 100, likely 40 to 85: Owner, below the role's 90". */
export function rowInWords(row: ResultRow, role: Role, words: Words, numbers: Numbers): string {
  const target = numbers.points(row.target);
  if (row.shown === null) {
    return row.answers === null
      ? words.row.notShared(target)
      : words.row.notAssessed(row.answers, target);
  }
  const { score, range, level, status } = row.shown;
  return words.row.summary(
    numbers.pointsBelow(score, [row.target]),
    numbers.points(range[0]),
    numbers.pointsBelow(range[1], [row.target]),
    role.levels[level]?.name ?? '',
    words.row.status[status](target),
  );
}
