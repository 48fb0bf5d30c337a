import { EMBED_FOLDER } from '../../core/address/folders.ts';
import {
  basePathOf,
  headersOfKind,
  KINDS,
  type Headers,
  type HeaderSettings,
  type PathKind,
} from './header-table.ts';

/** A kind of address as a server's configuration states it. */
export type ServerKind = {
  readonly kind: PathKind;
  /** Regular expression over the whole path on the host; the first of the list that matches decides. */
  readonly pattern: string;
  readonly headers: Headers;
};

/** Every kind with its pattern below the site's own path; the last one, any page, matches all. */
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
 * Which addresses without a file a frame asks for, as a server sees them after it has gone on to the
 * page for missing addresses: by the path that was asked for, without `^` and `$`, the first of the
 * list that matches. All others are answered as pages.
 */
export function framedKinds(
  settings: HeaderSettings,
): readonly (Omit<ServerKind, 'pattern'> & { readonly asked: string })[] {
  const below = `^${escapePattern(basePathOf(settings))}${EMBED_FOLDER}/`;
  return serverKinds(settings)
    .filter(({ kind, pattern }) => /^(?:page|embed)$/.test(kind) && pattern.startsWith(below))
    .map(({ kind, pattern, headers }) => ({ kind, headers, asked: pattern.slice(1, -1) }));
}

/** What a server's configuration depends on beside the headers. */
export type ServerSettings = HeaderSettings & {
  /** Every file of the build that is part of the site. */
  readonly files: readonly string[];
  /** Whether compressed files (`.br`, `.gz`) lie beside those that are worth it. */
  readonly isPrecompressed: boolean;
};

/** What servers compress beside HTML: the rest of a build is compressed already. */
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
