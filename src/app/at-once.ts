import type { AfterPaint } from '#platform/after-paint.ts';

/** Waits for nothing: for pages that are only written, and for whoever wants each step at once. */
export const AT_ONCE: AfterPaint = { run: (task) => task(), flush: () => undefined };
