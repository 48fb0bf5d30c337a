import { parseDraftKey } from '../role/draft-role.ts';
import type { DecodedCode } from '../share/decode-result-code.ts';
import { findCode } from '../share/find-code.ts';
import { matchRoute } from '../address/routes.ts';

/**
 * The state of a draft that is being tried, and the location within it. The hash is the one in
 * links to drafts: the first 40 bits of the file's SHA-256.
 */
export type TryPlace = {
  readonly hash: string;
  /** Path as on the site, relative to the app's root; empty for the start page. */
  readonly path: string;
  /** The draft that the path names; null if it names none. */
  readonly slug: string | null;
  readonly version: number | null;
  /** The result in the path; null if there is none. */
  readonly decoded: DecodedCode | null;
};

/**
 * Parses `#/1f3a9c02be/drafts/baker/1/assess/`, or `#` and a code alone; null if it names no draft.
 */
export function parseTryPlace(fragment: string): TryPlace | null {
  // Mail filters encode "#".
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

/** Builds the fragment, with its `#`, for a path of the site and a state of a draft. */
export function formatTryPlace(hash: string, path = ''): string {
  return `#/${hash}${path}`;
}
