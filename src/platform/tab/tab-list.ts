import { LIST_KEY as KEY, dateComparison } from './compared-keys.ts';

/**
 * The list of a comparison that is too long for an address: kept in this tab only (sessionStorage),
 * so that it survives a reload and closing the tab forgets it. Empty when there is none.
 */
export function readTabList(area: () => Storage = () => window.sessionStorage): string {
  try {
    return area().getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Replaces the list; an empty one removes it. False when it is not saved. */
export function saveTabList(
  list: string,
  area: () => Storage = () => window.sessionStorage,
): boolean {
  try {
    if (list === '') area().removeItem(KEY);
    else area().setItem(KEY, list);
    dateComparison(area());
    return true;
  } catch {
    // Denied or over quota: the previous list must not come back instead.
    forget(area);
    return list === '';
  }
}

function forget(area: () => Storage): void {
  try {
    area().removeItem(KEY);
  } catch {
    // If nothing can be removed, nothing was stored.
  }
}
