import { KEY_PREFIX } from '../storage/storage-keys.ts';

const KEY = `${KEY_PREFIX}given-role-file`;

/**
 * The role file that somebody gave this tab to open a link on a draft with: kept in sessionStorage, so
 * that a reload needs it no second time and closing the tab forgets it. Null when there is none.
 */
export function readTabRoleFile(area: () => Storage = () => window.sessionStorage): string | null {
  try {
    return area().getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps this file in place of the one before; where it can't be kept, a reload asks for it again. */
export function keepTabRoleFile(
  text: string,
  area: () => Storage = () => window.sessionStorage,
): void {
  try {
    area().setItem(KEY, text);
  } catch {
    // Refused or full: nothing but the reload is lost.
  }
}
