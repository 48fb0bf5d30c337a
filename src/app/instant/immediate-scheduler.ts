import type { PostPaintScheduler } from '#platform/post-paint-scheduler.ts';

/** Waits for nothing: for pages that are only written, and for whoever wants each step at once. */
export const immediateScheduler: PostPaintScheduler = {
  run: (task) => task(),
  flush: () => undefined,
};
