import { KEY_PREFIX } from './storage-keys.ts';

const KEY = `${KEY_PREFIX}compared-names`;
/** More than a link of a comparison has people. */
const MOST_NAMES = 100;
const MOST_CHARACTERS = 80;

/**
 * The names of a comparison, by result code: kept in this tab only (sessionStorage), so that a
 * reload shows them again while no link and no other tab ever has them. Empty without storage.
 */
export function readTabNames(
  area: () => Storage = () => window.sessionStorage,
): ReadonlyMap<string, string> {
  try {
    const data: unknown = JSON.parse(area().getItem(KEY) ?? '{}');
    const entries = Object.entries(data ?? {}).slice(0, MOST_NAMES);
    return new Map(
      entries.flatMap(([code, name]: readonly [string, unknown]) =>
        typeof name === 'string' ? [[code, name.slice(0, MOST_CHARACTERS)] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps these names in place of the ones before; none removes them. */
export function keepTabNames(
  names: ReadonlyMap<string, string>,
  area: () => Storage = () => window.sessionStorage,
): void {
  try {
    if (names.size === 0) area().removeItem(KEY);
    else area().setItem(KEY, JSON.stringify(Object.fromEntries(names)));
  } catch {
    // Without storage the names last as long as the page.
  }
}
