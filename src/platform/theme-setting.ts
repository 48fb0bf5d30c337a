import { keyPrefixAt } from './storage/storage-names.ts';

/** A theme that the person chose instead of their device's. */
export type Theme = 'light' | 'dark';

const keyAt = (root: string): string => `${keyPrefixAt(root)}theme`;

/** The theme that this person chose in the build at `root`; null for the device's own, and without storage. */
export function readTheme(root: string, area = (): Storage => window.localStorage): Theme | null {
  try {
    const [, theme] = /^(light|dark) /.exec(area().getItem(keyAt(root)) ?? '') ?? [];
    return (theme as Theme | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice for every page and visit; without storage it lasts as long as the page. */
export function writeTheme(
  root: string,
  theme: Theme | null,
  area = (): Storage => window.localStorage,
): void {
  try {
    if (theme === null) area().removeItem(keyAt(root));
    // With the time, as of everything that is kept: see `kept-at.ts`.
    else area().setItem(keyAt(root), `${theme} ${Date.now()}`);
  } catch {
    // Blocked or full.
  }
}

/** Shows the page in a theme; null for the device's own. */
export function showTheme(theme: Theme | null): void {
  const page = document.documentElement;
  if (theme === null) page.removeAttribute('data-theme');
  else page.setAttribute('data-theme', theme);
}
