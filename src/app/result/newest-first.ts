import type { PastResult } from '#platform/answers/answer-history.ts';

type When = Pick<PastResult, 'date' | 'finishedAt'>;

/** By day, then by time; those of one day without a time as they were kept, the last one first. */
export function newestFirst(one: When, other: When): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  return (other.finishedAt ?? 0) - (one.finishedAt ?? 0);
}
