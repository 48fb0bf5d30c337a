/** The parts of the page's own address that are needed here. */
export type OwnAddress = Pick<Location, 'origin' | 'href'>;

/**
 * The absolute address of `path` on this origin, whatever it contains: a path from the address bar
 * may start with two slashes or backslashes, which a browser would read as another host. A relative
 * path is resolved against the page; an address of another origin gives this origin's root.
 */
export function sameOriginAddress(path: string, { origin, href }: OwnAddress): string {
  const absolute = /^[\s/\\]/.test(path) ? `${origin}/${path.replace(/^[\s/\\]+/, '')}` : path;
  if (!URL.canParse(absolute, href)) return `${origin}/`;
  const url = new URL(absolute, href);
  return url.origin === origin ? url.href : `${origin}/`;
}

/**
 * Navigates to a path of this site; the only way to leave a page (see
 * tests/architecture/navigation.test.ts).
 */
export function navigateTo(path: string): void {
  window.location.assign(sameOriginAddress(path, window.location));
}

/** The same, replacing this page in the history. */
export function replacePage(path: string): void {
  window.location.replace(sameOriginAddress(path, window.location));
}
