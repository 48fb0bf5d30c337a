import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** Keys of remarks on one state of a draft, by the hash of its file. */
const keyOf = (hash: string) => `${KEY_PREFIX}remarks-${hash}`;

/** What a reviewer has said so far, as text; kept in this tab, so that a reload loses nothing. */
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

/** Keeps it; false where it can't be kept. */
export function keepTabRemarks(
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
