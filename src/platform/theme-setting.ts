import { keyPrefixAt } from './storage/storage-names.ts';

/** A theme that the person chose over the system's. */
export type Theme = 'light' | 'dark';

const keyAt = (root: string): string => `${keyPrefixAt(root)}theme`;

/** The theme that this person chose in the build at `root`; null for the system's, and without storage. */
export function readTheme(root: string, area = (): Storage => window.localStorage): Theme | null {
  try {
    const [, theme] = /^(light|dark) /.exec(area().getItem(keyAt(root)) ?? '') ?? [];
    return (theme as Theme | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Saves the choice for every page and visit; without storage it lasts as long as the page. */
export function writeTheme(
  root: string,
  theme: Theme | null,
  area = (): Storage => window.localStorage,
): void {
  try {
    if (theme === null) area().removeItem(keyAt(root));
    // Dated, like everything in storage (see `saved-at.ts`).
    else area().setItem(keyAt(root), `${theme} ${Date.now()}`);
  } catch {
    // Blocked or full.
  }
}

/** Applies a theme to the page; null for the system's. */
export function showTheme(theme: Theme | null): void {
  const page = document.documentElement;
  if (theme === null) page.removeAttribute('data-theme');
  else page.setAttribute('data-theme', theme);
}
