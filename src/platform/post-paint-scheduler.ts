import { watchPageLifecycle } from './page-lifecycle.ts';

/** Work that need not be done before the person sees what they did. */
export type PostPaintScheduler = {
  /**
   * Does it once the next frame is on the screen; at once while nothing is being painted. The same
   * function scheduled again while it waits is done once.
   */
  readonly schedule: (task: () => void) => void;
  /** Does now what is still waiting, in its order. */
  readonly flush: () => void;
};

/** Frames may stop coming at any time, as in a covered window: then it is done after so long. */
const LONGEST_WAIT_MS = 100;

/**
 * A queue that is worked off after the next paint, so that an answer is seen before it is kept.
 * What waits is done, at the latest, when the page goes out of sight: nothing is lost with it.
 */
export function createPostPaintScheduler(page: Window = window): PostPaintScheduler {
  const waiting = new Set<() => void>();
  let asked = false;
  let round = 0;

  const flush = (): void => {
    asked = false;
    round += 1;
    // What a task schedules itself comes at the end of the set, and so in the same round.
    for (const task of waiting) {
      waiting.delete(task);
      try {
        task();
      } catch (error) {
        // One that fails takes no other with it.
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
      if (asked) return;
      asked = true;
      const own = round;
      // The limit of a round that is over must not cut the next one short, before its paint.
      const flushOwn = (): void => {
        if (own === round) flush();
      };
      // A frame's callback runs before its paint, what it puts behind itself runs after.
      page.requestAnimationFrame(() => page.setTimeout(flushOwn));
      page.setTimeout(flushOwn, LONGEST_WAIT_MS);
    },
    flush,
  };
}

/** Waits for nothing: for pages that are only written, and for whoever wants each step at once. */
export const immediateScheduler: PostPaintScheduler = {
  schedule: (task) => task(),
  flush: () => undefined,
};
