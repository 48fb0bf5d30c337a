import { watchPageLifecycle } from './page-lifecycle.ts';

/** Runs work that can wait until the person sees the effect of their action. */
export type PostPaintScheduler = {
  /**
   * Runs the task after the next frame is painted; synchronously while nothing is being painted. A
   * task that is already queued runs once.
   */
  readonly schedule: (task: () => void) => void;
  /** Runs the queued tasks now, in order. */
  readonly flush: () => void;
};

/** Frames may stop at any time, as in a covered window: then tasks run after this long. */
const LONGEST_WAIT_MS = 100;

/**
 * A queue that runs after the next paint, so that an answer is shown before it is saved. Queued
 * tasks run at the latest when the page is hidden: none is lost.
 */
export function createPostPaintScheduler(page: Window = window): PostPaintScheduler {
  const waiting = new Set<() => void>();
  let isScheduled = false;
  let round = 0;

  const flush = (): void => {
    isScheduled = false;
    round += 1;
    // A task scheduled by a task is appended to the set and runs in the same round.
    for (const task of waiting) {
      waiting.delete(task);
      try {
        task();
      } catch (error) {
        // One failing task must not stop the others.
        page.reportError(error);
      }
    }
  };
  const isHidden = (): boolean => page.document.visibilityState === 'hidden';
  watchPageLifecycle({ onHide: flush }, page, isHidden);

  return {
    schedule: (task) => {
      waiting.add(task);
      if (isHidden()) return flush();
      if (isScheduled) return;
      isScheduled = true;
      const currentRound = round;
      // The timeout of a finished round must not cut the next one short before its paint.
      const flushRound = (): void => {
        if (currentRound === round) flush();
      };
      // An animation frame callback runs before the paint; a timeout set in it runs after.
      page.requestAnimationFrame(() => page.setTimeout(flushRound));
      page.setTimeout(flushRound, LONGEST_WAIT_MS);
    },
    flush,
  };
}

/** Runs tasks synchronously: for prerendering, and for callers that need each step immediately. */
export const immediateScheduler: PostPaintScheduler = {
  schedule: (task) => task(),
  flush: () => undefined,
};
