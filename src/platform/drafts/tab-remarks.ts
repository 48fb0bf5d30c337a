import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** Storage key of the remarks on one state of a draft, identified by the hash of its file. */
const keyOf = (hash: string) => `${KEY_PREFIX}remarks-${hash}`;

/** A reviewer's remarks so far, as text; kept in this tab, so that they survive a reload. */
export function readTabRemarks(
  hash: string,
  area: () => Storage = () => window.sessionStorage,
): string {
  try {
    return area().getItem(keyOf(hash)) ?? '';
  } catch {
    return '';
  }
}

/** Saves the remarks; false if they can't be saved. */
export function saveTabRemarks(
  hash: string,
  text: string,
  area: () => Storage = () => window.sessionStorage,
): boolean {
  try {
    area().setItem(keyOf(hash), text);
    return true;
  } catch {
    return false;
  }
}
