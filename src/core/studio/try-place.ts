import { parseDraftKey } from '../role/draft-role.ts';
import type { DecodedCode } from '../share/decode-result-code.ts';
import { findCode } from '../share/find-code.ts';
import { matchRoute } from '../address/routes.ts';

/**
 * Which state of a draft is taken, and where in it somebody is. The hash is that of links on drafts: the
 * first 40 bits of the file's SHA-256.
 */
export type TryPlace = {
  readonly hash: string;
  /** As on the site, from the app's root; empty for its beginning. */
  readonly path: string;
  /** The draft that the path names; null where it names none. */
  readonly slug: string | null;
  readonly version: number | null;
  /** The result that it holds; null for none. */
  readonly decoded: DecodedCode | null;
};

/** `#/1f3a9c02be/drafts/baker/1/assess/`, or `#` and a code alone; null for what names no draft. */
export function parseTryPlace(fragment: string): TryPlace | null {
  // Mail filters write "#" in other ways.
  const text = fragment.replace(/^#/, '').replace(/%(?:25)*23/g, '#');
  const [, named, path = ''] = /^\/([0-9a-f]{10})(\/.*)?$/s.exec(text) ?? [];
  const found = findCode(named === undefined ? text : path);
  const decoded = found.ok ? found.value : null;
  const hash = named ?? (decoded?.role.kind === 'external' ? decoded.role.hash : null);
  if (hash === null) return null;
  const route = matchRoute(path.replace(/[?#].*$/s, ''));
  const draft = 'slug' in route ? parseDraftKey(route.slug) : null;
  return { hash, path, slug: draft?.slug ?? null, version: draft?.version ?? null, decoded };
}

/** The fragment, with its `#`, of a path of the site for a state of a draft. */
export function formatTryPlace(hash: string, path = ''): string {
  return `#/${hash}${path}`;
}
