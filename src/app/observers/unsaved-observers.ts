import type { AskedObservers } from '#platform/notes/asked-observers.ts';

/** Requests and answers by role that could not be saved: they last as long as the page is open. */
export const unsavedObservers = new Map<string, AskedObservers>();
