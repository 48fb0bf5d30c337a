import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** See `tab-list.ts`. */
export const LIST_KEY = `${KEY_PREFIX}compared-list`;
/** See `tab-names.ts`. */
export const NAMES_KEY = `${KEY_PREFIX}compared-names`;
/** When the comparison of this tab was last kept, in epoch milliseconds. */
const KEPT_AT_KEY = `${KEY_PREFIX}compared-at`;

/** Dates what this tab keeps of a comparison; without any there is no date either. Throws what the area throws. */
export function dateComparison(storage: Storage): void {
  const isKept = [LIST_KEY, NAMES_KEY].some((key) => storage.getItem(key) !== null);
  if (isKept) storage.setItem(KEPT_AT_KEY, String(Date.now()));
  else storage.removeItem(KEPT_AT_KEY);
}
