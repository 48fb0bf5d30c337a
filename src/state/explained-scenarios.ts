import type { AnswerRecords } from '#core';

/** When a scenario's best answer was on the screen, first and last, in the time of answers. */
export type ExplainedAt = { readonly first: number; readonly last: number };

/** The scenarios of a role whose best answers this browser has shown, by id. */
export type Explained = ReadonlyMap<string, ExplainedAt>;

/** Where a browser keeps them. Nothing in here throws. */
export type ExplainedStorage = {
  readonly read: () => Explained;
  readonly write: (explained: Explained) => void;
  /** Calls the listener when there may be more of them, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

type Run = { readonly records: AnswerRecords; readonly explained: Explained };

/**
 * True when the scenario was answered or skipped before its best answer was last shown: that first
 * answer counts, since a later one would be copied.
 */
export function isLocked({ records, explained }: Run, itemId: string): boolean {
  const shown = explained.get(itemId);
  const givenAt = givenAtOf(records, itemId);
  return shown !== undefined && givenAt !== null && givenAt < shown.last;
}

/** True when the best answer was shown before the scenario was answered in this run, or before it will be. */
export function isSeenBefore({ records, explained }: Run, itemId: string): boolean {
  const shown = explained.get(itemId);
  const givenAt = givenAtOf(records, itemId);
  return shown !== undefined && (givenAt === null || givenAt > shown.first);
}

/** How an item stands to its explanation; null when it was never explained here. */
export function explainedBefore(run: Run, itemId: string): 'locked' | 'seen' | null {
  if (isLocked(run, itemId)) return 'locked';
  return isSeenBefore(run, itemId) ? 'seen' : null;
}

/** The items of a run that this is true of: `isLocked` or `isSeenBefore`. */
export function explainedWhere<Of extends Run>(
  run: Of,
  holds: (run: Of, itemId: string) => boolean,
): ReadonlySet<string> {
  return new Set([...run.explained.keys()].filter((id) => holds(run, id)));
}

/** When the answer was thought of: one that was carried over keeps its own time. Null without one. */
function givenAtOf(records: AnswerRecords, itemId: string): number | null {
  const record = records.get(itemId);
  return record === undefined ? null : (record.carriedFrom?.answeredAt ?? record.answeredAt);
}

/** With these shown at `at`, once more or for the first time. */
export function withExplained(explained: Explained, ids: readonly string[], at: number): Explained {
  const shown = ids.map((id) => [id, { first: explained.get(id)?.first ?? at, last: at }] as const);
  return new Map([...explained, ...shown]);
}

/** Everything that either knows. */
export function mergeExplained(one: Explained, other: Explained): Explained {
  const both = [...other].map(([id, { first, last }]) => {
    const known = one.get(id) ?? { first, last };
    return [id, { first: Math.min(first, known.first), last: Math.max(last, known.last) }] as const;
  });
  return new Map([...one, ...both]);
}
