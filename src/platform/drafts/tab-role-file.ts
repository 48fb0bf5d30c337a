import { KEY_PREFIX } from '../storage/storage-keys.ts';

const KEY = `${KEY_PREFIX}given-role-file`;

/**
 * The role file that the person gave this tab to open a draft link: kept in sessionStorage, so that
 * it survives a reload and closing the tab forgets it. Null when there is none.
 */
export function readTabRoleFile(area: () => Storage = () => window.sessionStorage): string | null {
  try {
    return area().getItem(KEY);
  } catch {
    return null;
  }
}

/** Replaces the file of this tab; if it can't be saved, a reload asks for it again. */
export function saveTabRoleFile(
  text: string,
  area: () => Storage = () => window.sessionStorage,
): void {
  try {
    area().setItem(KEY, text);
  } catch {
    // Refused or full: only the reload is affected.
  }
}
