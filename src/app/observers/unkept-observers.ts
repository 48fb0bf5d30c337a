import type { AskedObservers } from '#platform/notes/asked-observers.ts';

/** Requests and answers by role that this browser would not keep: they last as long as the page is open. */
export const unkeptObservers = new Map<string, AskedObservers>();
