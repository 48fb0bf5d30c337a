import type { PastResult } from '#platform/answers/answer-history.ts';

type When = Pick<PastResult, 'date' | 'finishedAt'>;

/** Sorts by day, then by time; results of one day without a time in reverse order of saving. */
export function newestFirst(one: When, other: When): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  return (other.finishedAt ?? 0) - (one.finishedAt ?? 0);
}
