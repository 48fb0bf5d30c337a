import { watchPageLifecycle } from './page-lifecycle.ts';

/** Work that need not be done before the person sees what they did. */
export type PostPaintScheduler = {
  /** Does it once the next frame is on the screen; at once while nothing is being painted. */
  readonly run: (task: () => void) => void;
  /** Does now what is still waiting, in its order. */
  readonly flush: () => void;
};

/** Frames may stop coming at any time, as in a covered window: then it is done after so long. */
const LONGEST_WAIT_MS = 100;

/**
 * A queue that is worked off after the next paint, so that an answer is seen before it is kept.
 * What waits is done, at the latest, when the page goes out of sight: nothing is lost with it.
 */
export function createAfterPaint(page: Window = window): PostPaintScheduler {
  const waiting: (() => void)[] = [];
  let asked = false;

  const flush = (): void => {
    asked = false;
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) task();
  };
  const isHidden = (): boolean => page.document.visibilityState === 'hidden';
  watchPageLifecycle({ onHide: flush }, page, isHidden);

  return {
    run: (task) => {
      waiting.push(task);
      if (isHidden()) return flush();
      if (asked) return;
      asked = true;
      // A frame's callback runs before its paint, what it puts behind itself runs after.
      page.requestAnimationFrame(() => page.setTimeout(flush));
      page.setTimeout(flush, LONGEST_WAIT_MS);
    },
    flush,
  };
}
