import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** See `tab-list.ts`. */
export const LIST_KEY = `${KEY_PREFIX}compared-list`;
/** See `tab-names.ts`. */
export const NAMES_KEY = `${KEY_PREFIX}compared-names`;
/** When this tab's comparison was last saved, in epoch milliseconds. */
const KEPT_AT_KEY = `${KEY_PREFIX}compared-at`;

/** Dates this tab's comparison; removes the date when there is none. Throws what the area throws. */
export function dateComparison(storage: Storage): void {
  const isSaved = [LIST_KEY, NAMES_KEY].some((key) => storage.getItem(key) !== null);
  if (isSaved) storage.setItem(KEPT_AT_KEY, String(Date.now()));
  else storage.removeItem(KEPT_AT_KEY);
}
