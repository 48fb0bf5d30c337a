import type { CarryableAnswer } from '#core';

/** The answers to one role and version that were given in one month. */
export type AnswerSource = {
  readonly role: string;
  readonly version: number;
  /** 'YYYY-MM-DD' within the month; null for undated answers. */
  readonly day: string | null;
  readonly count: number;
};

/**
 * Groups answers by source, largest first. `dayOf` returns the local date of an epoch time in
 * milliseconds.
 */
export function answerSources(
  answers: readonly CarryableAnswer[],
  dayOf: (at: number) => string,
): readonly AnswerSource[] {
  const sources = new Map<string, AnswerSource>();
  for (const { from } of answers) {
    const day = from.answeredAt === 0 ? null : dayOf(from.answeredAt);
    const key = `${from.role} ${from.version} ${day?.slice(0, 7)}`;
    const count = (sources.get(key)?.count ?? 0) + 1;
    sources.set(key, { role: from.role, version: from.version, day, count });
  }
  return [...sources.values()].sort((one, other) => other.count - one.count);
}
