import { NAMES_KEY as KEY, dateComparison } from './compared-keys.ts';

/** More than a link of a comparison has people. */
const MOST_NAMES = 100;
const MOST_CHARACTERS = 80;

/** A result code and the name that its person has here. */
export type TabName = readonly [code: string, name: string];

/**
 * The names of a comparison, in its order (people may have one code): kept in this tab only
 * (sessionStorage), so that a reload shows them again while no link and no other tab ever has them.
 * Empty without storage.
 */
export function readTabNames(
  area: () => Storage = () => window.sessionStorage,
): readonly TabName[] {
  try {
    const data: unknown = JSON.parse(area().getItem(KEY) ?? '[]');
    // An object by code is what was kept before names had an order.
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

/** Keeps these names in place of the ones before; none removes them. */
export function keepTabNames(
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
