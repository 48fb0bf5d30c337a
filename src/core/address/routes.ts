import { draftKey, parseDraftKey } from '../role/draft-role.ts';
import {
  COMPARE_FOLDER,
  COMPARE_ROLES_FOLDER,
  DRAFTS_FOLDER,
  EMBED_FOLDER,
  EMBED_KIT_FOLDER,
  MY_RESULTS_FOLDER,
  RATE_FOLDER,
  ROLES_FOLDER,
  SHARED_FOLDER,
  SLUG_PATTERN,
  STUDIO_FOLDER,
} from './folders.ts';

/**
 * Paths inside the app, relative to its root. Each one is a prerendered page. Drafts have paths of
 * their own, without a preview page per band.
 */
export const routes = {
  catalogue: () => '/',
  role: rolePath,
  assess: (slug: string) => `${rolePath(slug)}assess/`,
  result: (slug: string) => `${rolePath(slug)}result/`,
  shared: (slug: string) =>
    isDraft(slug) ? `${rolePath(slug)}shared/` : `/${SHARED_FOLDER}/${slug}/`,
  sharedBand: (slug: string, band: string) =>
    isDraft(slug) ? routes.shared(slug) : `/${SHARED_FOLDER}/${slug}/${band}/`,
  /** Where a person sees what observers said. */
  observers: (slug: string) => `${rolePath(slug)}observers/`,
  /** Where observers rate; the request follows after `#`. */
  rate: (slug: string) => (isDraft(slug) ? `${rolePath(slug)}rate/` : `/${RATE_FOLDER}/${slug}/`),
  /** For discussing one's own result, and for an interview based on the role alone. */
  guide: (slug: string) => `${rolePath(slug)}guide/`,
  interview: (slug: string) => `${rolePath(slug)}interview/`,
  /** A person's plan after their own result. */
  plan: (slug: string) => `${rolePath(slug)}plan/`,
  compare: () => `/${COMPARE_FOLDER}/`,
  myResults: () => `/${MY_RESULTS_FOLDER}/`,
  compareRoles: () => `/${COMPARE_ROLES_FOLDER}/`,
  embed: (slug: string) => `/${EMBED_FOLDER}/${slug}/`,
  embedKit: () => `/${EMBED_KIT_FOLDER}/`,
  studio: () => `/${STUDIO_FOLDER}/`,
  /** Where a local draft is tried; the fragment identifies it (see `try-place.ts`). */
  tryDraft: () => `/${STUDIO_FOLDER}/try/`,
} as const;

/** Pages below a role's page, named as in their paths. */
const ROLE_PAGES = ['assess', 'result', 'observers', 'rate', 'guide', 'interview', 'plan'] as const;
type RolePage = (typeof ROLE_PAGES)[number];

/** A parsed path. */
export type Route =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'role' | 'embed' | RolePage; readonly slug: string }
  | { readonly kind: 'shared'; readonly slug: string; readonly band: string | null }
  | { readonly kind: 'studio' | 'try-draft' }
  | { readonly kind: 'compare' | 'compare-roles' | 'my-results' | 'embed-kit' }
  | { readonly kind: 'not-found' };

function rolePath(key: string): string {
  const draft = parseDraftKey(key);
  return draft === null
    ? `/${ROLES_FOLDER}/${key}/`
    : `/${DRAFTS_FOLDER}/${draft.slug}/${draft.version}/`;
}

function isDraft(slug: string): boolean {
  return parseDraftKey(slug) !== null;
}

const SLUG = `(${SLUG_PATTERN})`;
const DRAFT = new RegExp(
  `^/${DRAFTS_FOLDER}/${SLUG}/([1-9][0-9]{0,3})/(?:(${ROLE_PAGES.join('|')}|shared)/)?$`,
);
const PATTERNS: readonly (readonly [RegExp, (slug: string, rest?: string) => Route])[] = [
  [/^\/$/, () => ({ kind: 'catalogue' })],
  // Published roles have a shorter path for raters.
  [
    new RegExp(
      `^/${ROLES_FOLDER}/${SLUG}/(?:(${ROLE_PAGES.filter((page) => page !== 'rate').join('|')})/)?$`,
    ),
    rolePageRoute,
  ],
  [new RegExp(`^/${RATE_FOLDER}/${SLUG}/$`), (slug) => ({ kind: 'rate', slug })],
  [
    new RegExp(`^/${SHARED_FOLDER}/${SLUG}/(?:([a-z-]{1,40})/)?$`),
    (slug, band) => ({ kind: 'shared', slug, band: band ?? null }),
  ],
  [new RegExp(`^/${COMPARE_FOLDER}/$`), () => ({ kind: 'compare' })],
  [new RegExp(`^/${MY_RESULTS_FOLDER}/$`), () => ({ kind: 'my-results' })],
  [new RegExp(`^/${COMPARE_ROLES_FOLDER}/$`), () => ({ kind: 'compare-roles' })],
  [new RegExp(`^/${EMBED_KIT_FOLDER}/$`), () => ({ kind: 'embed-kit' })],
  [new RegExp(`^/${STUDIO_FOLDER}/$`), () => ({ kind: 'studio' })],
  [new RegExp(`^/${STUDIO_FOLDER}/try/$`), () => ({ kind: 'try-draft' })],
  [new RegExp(`^/${EMBED_FOLDER}/${SLUG}/$`), (slug) => ({ kind: 'embed', slug })],
];

/**
 * Parses a path relative to the app's root; tolerates a missing trailing slash or an `index.html`.
 */
export function matchRoute(path: string): Route {
  const tidy = path.replace(/index\.html$/, '').replace(/([^/])$/, '$1/');
  const [, draft, version, page] = DRAFT.exec(tidy) ?? [];
  if (draft !== undefined)
    return draftRoute(draftKey({ slug: draft, version: Number(version) }), page);
  for (const [pattern, toRoute] of PATTERNS) {
    const match = pattern.exec(tidy);
    if (match !== null) return toRoute(match[1] ?? '', match[2]);
  }
  return { kind: 'not-found' };
}

function draftRoute(slug: string, page: string | undefined): Route {
  if (page === 'shared') return { kind: 'shared', slug, band: null };
  return rolePageRoute(slug, page);
}

/** The route of a page below a role's, or without a name of the role's own page. */
function rolePageRoute(slug: string, name?: string): Route {
  return { kind: ROLE_PAGES.find((page) => page === name) ?? 'role', slug };
}

/** A path relative to the page at `from`: the same under any base path. */
export function relativeHref(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  const up = '../'.repeat(Math.max(depth, 0));
  return `${up}${to.slice(1)}` || './';
}

/** An absolute URL; if the site is unknown, the path from the root. */
export function absoluteHref(site: string | null, path: string): string {
  return site === null ? path : `${site}${path.slice(1)}`;
}

/** Adds a code to a path as its fragment, which is never sent to a server. */
export function withCode(path: string, code: string): string {
  return `${path}#${code}`;
}
