import type { SavedProgress } from '#core';

/** Time as an argument, so that tests never sleep. */
export type Clock = {
  /** Epoch milliseconds; may jump. */
  readonly now: () => number;
  /** Milliseconds since any fixed moment; never goes back. */
  readonly monotonic: () => number;
};

export type AnswerClock = ReturnType<typeof createAnswerClock>;

/** Dates answers so that a later one always has the later time, and measures how long an item takes. */
export function createAnswerClock(clock: Clock) {
  /** Latest time in any answer, place or start known here. */
  let latest = 0;
  let lapStart = clock.monotonic();

  return {
    /** Now, or just after everything known, so that a clock that jumps back can't make an answer look old. */
    next(): number {
      latest = Math.min(Math.max(clock.now(), latest + 1), Number.MAX_SAFE_INTEGER);
      return latest;
    },

    /** Whatever is dated from here on is later than this. */
    seeTime(time: number): void {
      latest = Math.max(latest, time);
    },

    /** Takes note of the times in progress that came from elsewhere. */
    see({
      records,
      place,
      startedAt,
    }: Pick<SavedProgress, 'records' | 'place' | 'startedAt'>): void {
      latest = Math.max(latest, startedAt, place.reachedAt);
      for (const { answeredAt } of records.values()) latest = Math.max(latest, answeredAt);
    },

    /** Milliseconds since the last call, which is when the item came up or was answered. */
    lap(): number {
      const now = clock.monotonic();
      const spent = now - lapStart;
      lapStart = now;
      return spent;
    },
  };
}
