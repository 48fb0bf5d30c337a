import { NAMES_KEY as KEY, dateComparison } from './compared-keys.ts';

/** More people than the link of a comparison can hold. */
const MOST_NAMES = 100;
const MOST_CHARACTERS = 80;

/** A result code and the person's name in this comparison. */
export type TabName = readonly [code: string, name: string];

/**
 * The names in a comparison, in its order (people may share a code): kept in this tab only
 * (sessionStorage), so that they survive a reload and no link or other tab ever gets them. Empty
 * without storage.
 */
export function readTabNames(
  area: () => Storage = () => window.sessionStorage,
): readonly TabName[] {
  try {
    const data: unknown = JSON.parse(area().getItem(KEY) ?? '[]');
    // The format from before names had an order: an object by code.
    const entries: readonly unknown[] = Array.isArray(data) ? data : Object.entries(data ?? {});
    return entries.slice(0, MOST_NAMES).flatMap((entry) => {
      const [code, name] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
      return typeof code === 'string' && typeof name === 'string'
        ? [[code, name.slice(0, MOST_CHARACTERS)] as const]
        : [];
    });
  } catch {
    return [];
  }
}

/** Replaces the stored names; an empty list removes them. */
export function saveTabNames(
  names: readonly TabName[],
  area: () => Storage = () => window.sessionStorage,
): void {
  try {
    if (names.length === 0) area().removeItem(KEY);
    else area().setItem(KEY, JSON.stringify(names));
    dateComparison(area());
  } catch {
    // Without storage the names last as long as the page.
  }
}
