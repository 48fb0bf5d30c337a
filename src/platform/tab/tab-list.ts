import { LIST_KEY as KEY, dateComparison } from './compared-keys.ts';

/**
 * A comparison that doesn't fit an address, as a list: kept in this tab only (sessionStorage), so
 * that a reload shows it again and closing the tab forgets it. Empty when there is none.
 */
export function readTabList(area: () => Storage = () => window.sessionStorage): string {
  try {
    return area().getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps this list in place of the one before; an empty one removes it. False when it is not kept. */
export function keepTabList(
  list: string,
  area: () => Storage = () => window.sessionStorage,
): boolean {
  try {
    if (list === '') area().removeItem(KEY);
    else area().setItem(KEY, list);
    dateComparison(area());
    return true;
  } catch {
    // Denied, or larger than the browser allows: then the one before must not come back instead.
    forget(area);
    return list === '';
  }
}

function forget(area: () => Storage): void {
  try {
    area().removeItem(KEY);
  } catch {
    // Where nothing can be removed nothing was kept.
  }
}
