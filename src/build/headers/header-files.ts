import { routes } from '#core';
import {
  ASSETS_FOLDER,
  CARDS_FOLDER,
  DRAFTS_FOLDER,
  EMBED_FOLDER,
  OEMBED_FOLDER,
  RECOVERY_FOLDER,
  ROLES_FOLDER,
  SCHEMA_FOLDER,
  SHARED_FOLDER,
  SLUG_PATTERN,
} from '../../core/address/folders.ts';
import {
  basePathOf,
  commonHeaders,
  headersOfKind,
  variedHeaders,
  type Headers,
  type HeaderSettings,
} from './header-table.ts';
import { LIST_OF_ROLES } from './moved-addresses.ts';

/** A rule of a host's header file: a URL, or with a trailing `/*` all URLs below it. */
export type HeaderRule = { readonly pattern: string; readonly headers: Headers };

/** Folders with files of a single kind, which one rule covers. */
const WHOLE_FOLDERS = [
  ASSETS_FOLDER,
  DRAFTS_FOLDER,
  CARDS_FOLDER,
  OEMBED_FOLDER,
  RECOVERY_FOLDER,
  SCHEMA_FOLDER,
  SHARED_FOLDER,
].map((folder) => `/${folder}/`);
const ANY_ROLE = new RegExp(`^/${ROLES_FOLDER}/${SLUG_PATTERN}/`);
const ANY_FRAME = new RegExp(`^/${EMBED_FOLDER}/(?!v[0-9]+/)${SLUG_PATTERN}/`);
const CLOUDFLARE_MAX_RULES = 100;
const CLOUDFLARE_MAX_LINE = 2000;

/**
 * The header rules for the files of a build. Roles share patterns, so their number is independent
 * of the number of roles. No URL matches two rules that set the same header, because Cloudflare
 * would join the values with a comma. Netlify ignores trailing slashes, so it also matches the
 * files beside role folders ("/roles/index.json") as a role's page; there the later, specific rule
 * wins.
 */
export function headerRules(files: readonly string[], settings: HeaderSettings): HeaderRule[] {
  const base = basePathOf(settings).slice(0, -1);
  const addresses = new Map<string, string[]>();
  for (const address of files.flatMap(addressesOf)) {
    const pattern = toPattern(address);
    addresses.set(pattern, [...(addresses.get(pattern) ?? []), address]);
  }
  const rules = [...addresses].map(([pattern, alike]) => ({
    pattern: base + pattern,
    headers: sharedHeaders(alike, settings),
  }));
  return [
    { pattern: `${base}/*`, headers: commonHeaders(settings) },
    ...rules.sort((a, b) => comparePatterns(a.pattern, b.pattern)),
  ];
}

/**
 * The headers of URLs that share a pattern. They differ at most in caching: a version published by
 * one role can be another's draft. Then all of them are revalidated, which is correct for both.
 */
function sharedHeaders(addresses: readonly string[], settings: HeaderSettings): Headers {
  const each = addresses.map((path) => variedHeaders(path, settings));
  const values = new Set(each.map((headers) => JSON.stringify(headers)));
  const [first] = each;
  if (first === undefined) throw new Error('a pattern without addresses');
  if (values.size === 1) return first;
  const draft = headersOfKind('role', settings);
  const published = headersOfKind('publishedRole', settings);
  const known = new Set([draft, published].map((headers) => JSON.stringify(headers)));
  if ([...values].some((value) => !known.has(value))) {
    throw new Error(`one header rule would not do for ${addresses.join(', ')}`);
  }
  return draft;
}

/** Sorts alphabetically, but patterns with placeholders before the URLs they may also match. */
function comparePatterns(a: string, b: string): number {
  const placeholdersFirst = Number(b.includes(':')) - Number(a.includes(':'));
  return placeholdersFirst || Number(a > b) - Number(a < b);
}

/** `_headers` for Netlify and Cloudflare. Throws when it exceeds Cloudflare's limits. */
export function netlifyHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > CLOUDFLARE_MAX_RULES) {
    throw new Error(`_headers: ${rules.length} rules; Cloudflare reads ${CLOUDFLARE_MAX_RULES}`);
  }
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > CLOUDFLARE_MAX_LINE);
  if (long !== undefined) throw new Error(`_headers: a line has ${long.length} characters`);
  return `${lines.join('\n')}\n`;
}

/**
 * `vercel.json`: the same rules, with folders served from their index.html and the list of roles
 * redirected.
 */
export function vercelConfig(rules: readonly HeaderRule[], base: string): string {
  const headers = rules.map(({ pattern, headers: values }) => ({
    source: pattern.replaceAll('.', '\\.').replace('*', '(.*)'),
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  }));
  const redirects = [
    { source: base.slice(0, -1) + LIST_OF_ROLES, destination: base, permanent: true },
  ];
  return `${JSON.stringify({ trailingSlash: true, redirects, headers }, null, 2)}\n`;
}

/** The URLs that serve a file: a folder's index has two. */
function addressesOf(file: string): string[] {
  const address = `/${file}`;
  return address.endsWith('/index.html')
    ? [address.slice(0, -'index.html'.length), address]
    : [address];
}

/** The pattern that covers the same URL of every role, if there is one. */
function toPattern(address: string): string {
  const folder = WHOLE_FOLDERS.find((start) => address.startsWith(start) && address !== start);
  if (folder !== undefined) return `${folder}*`;
  return address.replace(ANY_ROLE, routes.role(':slug')).replace(ANY_FRAME, routes.embed(':slug'));
}
