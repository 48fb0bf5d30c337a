import { type AskedObservers, createObserverStorage } from '#platform/notes/observer-storage.ts';

/** Requests and answers by role that could not be saved: they last as long as the page is open. */
export const unsavedObservers = new Map<string, AskedObservers>();

/** The requests and answers of a role: saved, or in this page's memory if they can't be saved. */
export function readAskedObservers(slug: string, kept = createObserverStorage()): AskedObservers {
  return unsavedObservers.get(slug) ?? kept.read(slug);
}
