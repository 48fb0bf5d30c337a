import { type AskedObservers, createAskedObservers } from '#platform/notes/asked-observers.ts';

/** Requests and answers by role that could not be saved: they last as long as the page is open. */
export const unsavedObservers = new Map<string, AskedObservers>();

/** The requests and answers of a role: saved, or in this page's memory if they can't be saved. */
export function readAskedObservers(slug: string, kept = createAskedObservers()): AskedObservers {
  return unsavedObservers.get(slug) ?? kept.read(slug);
}
