import type { SavedProgress } from '#core';

/** Injected, so that tests never sleep. */
export type Clock = {
  /** Epoch milliseconds; may jump. */
  readonly now: () => number;
  /** Milliseconds since any fixed moment; never goes back. */
  readonly monotonic: () => number;
};

export type AnswerClock = ReturnType<typeof createAnswerClock>;

/** Gives answers strictly increasing times, and measures how long an item takes. */
export function createAnswerClock(clock: Clock) {
  /** Latest time of any answer, position or start seen so far. */
  let latest = 0;
  let lapStart = clock.monotonic();

  return {
    /**
     * The current time, or just after the latest known time: a clock that jumps back must not make
     * an answer look old.
     */
    next(): number {
      latest = Math.min(Math.max(clock.now(), latest + 1), Number.MAX_SAFE_INTEGER);
      return latest;
    },

    /** Makes every following time later than this one. */
    seeTime(time: number): void {
      latest = Math.max(latest, time);
    },

    /** Takes the times in external progress into account. */
    see({
      records,
      place,
      startedAt,
    }: Pick<SavedProgress, 'records' | 'place' | 'startedAt'>): void {
      latest = Math.max(latest, startedAt, place.reachedAt);
      for (const { answeredAt } of records.values()) latest = Math.max(latest, answeredAt);
    },

    /** Milliseconds since the last call, that is, since the item was shown or answered. */
    lap(): number {
      const now = clock.monotonic();
      const spent = now - lapStart;
      lapStart = now;
      return spent;
    },
  };
}
