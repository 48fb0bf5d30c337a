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

/** What servers compress beside HTML: the rest of a build is compressed already. */
export const COMPRESSED_TYPES: readonly string[] = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
  'text/plain',
];

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
