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

/** A rule of a host's header file: an address, or all addresses below one when it ends in `/*`. */
export type HeaderRule = { readonly pattern: string; readonly headers: Headers };

/** Folders that hold one kind of file only, so that one rule serves them all, whatever they hold. */
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
 * The rules for the files of a build, as many for forty roles as for two: roles share their
 * patterns. No address matches two rules that set the same header, since Cloudflare would join the
 * two values with a comma. Netlify, which ignores a last slash, takes the files beside the folders
 * of roles ("/roles/index.json") for a role's page as well; there the later rule holds, their own.
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
 * The headers of addresses that share a pattern. They differ in one thing at most: a version that
 * one role has published is another's draft. Then all are asked for anew, which is right for both.
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

/** In the order of the alphabet, but patterns with placeholders before the addresses they may also match. */
function comparePatterns(a: string, b: string): number {
  const placeholdersFirst = Number(b.includes(':')) - Number(a.includes(':'));
  return placeholdersFirst || Number(a > b) - Number(a < b);
}

/** `_headers` for Netlify and Cloudflare. Throws when Cloudflare would not read all of it. */
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

/** `vercel.json`: the same rules, folders answered with their index.html, the list of roles redirected. */
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

/** The addresses a file answers: a folder's index answers under both names. */
function addressesOf(file: string): string[] {
  const address = `/${file}`;
  return address.endsWith('/index.html')
    ? [address.slice(0, -'index.html'.length), address]
    : [address];
}

/** The pattern for an address that stands for the same address of every role, if there is one. */
function toPattern(address: string): string {
  const folder = WHOLE_FOLDERS.find((start) => address.startsWith(start) && address !== start);
  if (folder !== undefined) return `${folder}*`;
  return address.replace(ANY_ROLE, routes.role(':slug')).replace(ANY_FRAME, routes.embed(':slug'));
}
