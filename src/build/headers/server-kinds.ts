import { EMBED_FOLDER } from '../../core/address/folders.ts';
import {
  basePathOf,
  headersOfKind,
  KINDS,
  type Headers,
  type HeaderSettings,
  type PathKind,
} from './header-table.ts';

/** A kind of path for a server's configuration. */
export type ServerKind = {
  readonly kind: PathKind;
  /** Regular expression for the whole path on the host; the first match in the list applies. */
  readonly pattern: string;
  readonly headers: Headers;
};

/**
 * Every kind with its pattern below the site's base path; the last one, any page, matches
 * everything.
 */
export function serverKinds(settings: HeaderSettings): readonly ServerKind[] {
  const base = escapePattern(basePathOf(settings).slice(0, -1));
  const published = settings.published.map(escapePattern);
  const patterns: readonly (readonly [PathKind, string])[] = [
    ...(published.length > 0 ? [['publishedRole', `^(?:${published.join('|')})$`] as const] : []),
    ...KINDS,
    ['page', '^/'],
  ];
  return patterns.map(([kind, pattern]) => ({
    kind,
    pattern: pattern.startsWith('^') ? `^${base}${pattern.slice(1)}` : `^${base}/.*${pattern}`,
    headers: headersOfKind(kind, settings),
  }));
}

/**
 * Kinds of missing URLs that frames request, for servers that redirect internally to the page for
 * missing URLs. Patterns apply to the original path, without `^` and `$`; the first match applies.
 * All other missing URLs are pages.
 */
export function framedKinds(
  settings: HeaderSettings,
): readonly (Omit<ServerKind, 'pattern'> & { readonly asked: string })[] {
  const below = `^${escapePattern(basePathOf(settings))}${EMBED_FOLDER}/`;
  return serverKinds(settings)
    .filter(({ kind, pattern }) => /^(?:page|embed)$/.test(kind) && pattern.startsWith(below))
    .map(({ kind, pattern, headers }) => ({ kind, headers, asked: pattern.slice(1, -1) }));
}

/** What a server's configuration depends on besides the headers. */
export type ServerSettings = HeaderSettings & {
  /** Every file of the build that is part of the site. */
  readonly files: readonly string[];
  /** Whether compressed files (`.br`, `.gz`) exist beside the files worth compressing. */
  readonly isPrecompressed: boolean;
};

/** What servers compress besides HTML: the rest of a build is already compressed. */
export const COMPRESSED_TYPES: readonly string[] = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
  'text/plain',
];

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
