import { draftKey, parseDraftKey, rolePath } from '#core';

/**
 * Addresses inside the app, from its root. Every one is a prerendered page. A draft's pages stand
 * under an address of their own, and none of them has a preview for each band.
 */
export const routes = {
  catalogue: () => '/',
  role: rolePath,
  assess: (slug: string) => `${rolePath(slug)}assess/`,
  result: (slug: string) => `${rolePath(slug)}result/`,
  shared: (slug: string) => (isDraft(slug) ? `${rolePath(slug)}shared/` : `/r/${slug}/`),
  sharedBand: (slug: string, band: string) =>
    isDraft(slug) ? routes.shared(slug) : `/r/${slug}/${band}/`,
  compare: () => '/compare/',
  embed: (slug: string) => `/embed/${slug}/`,
  embedKit: () => '/embed-kit/',
} as const;

/** What an address shows. */
export type Route =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'role' | 'assess' | 'result' | 'embed'; readonly slug: string }
  | { readonly kind: 'shared'; readonly slug: string; readonly band: string | null }
  | { readonly kind: 'compare' | 'embed-kit' }
  | { readonly kind: 'not-found' };

function isDraft(slug: string): boolean {
  return parseDraftKey(slug) !== null;
}

const SLUG = '([a-z0-9-]{1,40})';
const DRAFT = new RegExp(`^/drafts/${SLUG}/([1-9][0-9]{0,3})/(?:(assess|result|shared)/)?$`);
const PATTERNS: readonly (readonly [RegExp, (slug: string, band?: string) => Route])[] = [
  [/^\/$/, () => ({ kind: 'catalogue' })],
  [new RegExp(`^/roles/${SLUG}/$`), (slug) => ({ kind: 'role', slug })],
  [new RegExp(`^/roles/${SLUG}/assess/$`), (slug) => ({ kind: 'assess', slug })],
  [new RegExp(`^/roles/${SLUG}/result/$`), (slug) => ({ kind: 'result', slug })],
  [new RegExp(`^/r/${SLUG}/$`), (slug) => ({ kind: 'shared', slug, band: null })],
  [
    new RegExp(`^/r/${SLUG}/([a-z-]{1,40})/$`),
    (slug, band) => ({ kind: 'shared', slug, band: band ?? null }),
  ],
  [/^\/compare\/$/, () => ({ kind: 'compare' })],
  [/^\/embed-kit\/$/, () => ({ kind: 'embed-kit' })],
  [new RegExp(`^/embed/${SLUG}/$`), (slug) => ({ kind: 'embed', slug })],
];

/** Reads a path (from the app's root; a missing trailing slash or an `index.html` is forgiven). */
export function matchRoute(path: string): Route {
  const tidy = path.replace(/index\.html$/, '').replace(/([^/])$/, '$1/');
  const [, draft, version, page] = DRAFT.exec(tidy) ?? [];
  if (draft !== undefined)
    return draftRoute(draftKey({ slug: draft, version: Number(version) }), page);
  for (const [pattern, toPlace] of PATTERNS) {
    const match = pattern.exec(tidy);
    if (match !== null) return toPlace(match[1] ?? '', match[2]);
  }
  return { kind: 'not-found' };
}

function draftRoute(slug: string, page: string | undefined): Route {
  if (page === 'shared') return { kind: 'shared', slug, band: null };
  return { kind: page === 'assess' || page === 'result' ? page : 'role', slug };
}

/** An address relative to the page at `from`: the same text under any sub-path. */
export function relativeHref(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  const up = '../'.repeat(Math.max(depth, 0));
  return `${up}${to.slice(1)}` || './';
}
