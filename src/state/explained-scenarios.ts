import type { AnswerRecords } from '#core';

/** When a scenario's best answer was shown first and last, on the clock of answers. */
export type ExplainedAt = { readonly first: number; readonly last: number };

/** The scenarios of a role whose best answers this browser has shown, by id. */
export type Explained = ReadonlyMap<string, ExplainedAt>;

/** Where a browser stores them. Nothing in here throws. */
export type ExplainedStorage = {
  readonly read: () => Explained;
  readonly write: (explained: Explained) => void;
  /** Calls the listener when scenarios may have been added, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

type Run = { readonly records: AnswerRecords; readonly explained: Explained };

/**
 * True if the scenario was answered or skipped before its best answer was last shown: that answer
 * counts, since a later one could be copied.
 */
export function isLocked({ records, explained }: Run, itemId: string): boolean {
  const shown = explained.get(itemId);
  const givenAt = givenAtOf(records, itemId);
  return shown !== undefined && givenAt !== null && givenAt < shown.last;
}

/** True if the best answer was shown before the scenario was answered in this run, or will be. */
export function isSeenBefore({ records, explained }: Run, itemId: string): boolean {
  const shown = explained.get(itemId);
  const givenAt = givenAtOf(records, itemId);
  return shown !== undefined && (givenAt === null || givenAt > shown.first);
}

/** Whether and when an item was explained; null if never here. */
export function explainedBefore(run: Run, itemId: string): 'locked' | 'seen' | null {
  if (isLocked(run, itemId)) return 'locked';
  return isSeenBefore(run, itemId) ? 'seen' : null;
}

/** The items of a run that match `isLocked` or `isSeenBefore`. */
export function explainedWhere<Of extends Run>(
  run: Of,
  holds: (run: Of, itemId: string) => boolean,
): ReadonlySet<string> {
  return new Set([...run.explained.keys()].filter((id) => holds(run, id)));
}

/** When the answer was given; a carried-over one keeps its original time. Null without an answer. */
function givenAtOf(records: AnswerRecords, itemId: string): number | null {
  const record = records.get(itemId);
  return record === undefined ? null : (record.carriedFrom?.answeredAt ?? record.answeredAt);
}

/** Adds these as shown at `at`, again or for the first time. */
export function withExplained(explained: Explained, ids: readonly string[], at: number): Explained {
  const shown = ids.map((id) => [id, { first: explained.get(id)?.first ?? at, last: at }] as const);
  return new Map([...explained, ...shown]);
}

/** The union of both records. */
export function mergeExplained(one: Explained, other: Explained): Explained {
  const both = [...other].map(([id, { first, last }]) => {
    const known = one.get(id) ?? { first, last };
    return [id, { first: Math.min(first, known.first), last: Math.max(last, known.last) }] as const;
  });
  return new Map([...one, ...both]);
}
