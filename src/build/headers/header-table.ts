import type { Route } from '#core';
import { SERVICE_WORKER_FILE } from '../../core/address/site-files.ts';
import {
  ASSETS_FOLDER,
  CARDS_FOLDER,
  EMBED_FOLDER,
  EMBED_KIT_FOLDER,
  OEMBED_FOLDER,
  RECOVERY_FOLDER,
  ROLES_FOLDER,
  SCHEMA_FOLDER,
  SLUG_PATTERN,
} from '../../core/address/folders.ts';

/** What the headers of a build depend on. */
export type HeaderSettings = {
  /** Absolute URL of the site, or null if unknown at build time. */
  readonly siteUrl: string | null;
  /** Origins that may frame `/embed/`; empty means any. */
  readonly embedHosts: readonly string[];
  /** CSP hashes ("'sha256-…'", with quotes) of the inline scripts and styles in the pages. */
  readonly hashes: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
  /** Immutable role files, as URL paths ("/roles/ai-engineer/1.json"). Drafts can still change. */
  readonly published: readonly string[];
  /**
   * Value of `Strict-Transport-Security`; null sends none. It applies to the whole host, not only
   * to this site.
   */
  readonly hsts: string | null;
};

export type Headers = Readonly<Record<string, string>>;

/** Every URL is of one kind; the kind and the settings determine its headers. */
export type PathKind = keyof typeof VARIED;

const INDEX = '(?:index\\.html)?';

/**
 * The first match wins; anything else is a page, at least the one that says "not found". Uses the
 * regular expression syntax common to JavaScript, PCRE (nginx, Apache) and RE2 (Caddy), so no
 * lookaround.
 */
export const KINDS: readonly (readonly [PathKind, string])[] = [
  ['asset', `^/${ASSETS_FOLDER}/.`],
  ['loader', `^/${EMBED_FOLDER}/v[0-9]+/[a-zA-Z0-9.-]+\\.js$`],
  ['pinnedLoader', `^/${EMBED_FOLDER}/[0-9]+\\.[0-9]+\\.[0-9]+/[a-zA-Z0-9.-]+\\.js$`],
  // The loader's own folder has no page to frame.
  ['page', `^/${EMBED_FOLDER}/v[0-9]+/${INDEX}$`],
  ['embed', `^/${EMBED_FOLDER}/(?:${SLUG_PATTERN}/)?${INDEX}$`],
  ['embedKit', `^/${EMBED_KIT_FOLDER}/${INDEX}$`],
  ['role', `^/${ROLES_FOLDER}/(?:${SLUG_PATTERN}/)?[a-zA-Z0-9.-]+\\.json$`],
  ['shared', `^/(?:${CARDS_FOLDER}|${OEMBED_FOLDER}|${SCHEMA_FOLDER})/.`],
  ['recovery', `^/${RECOVERY_FOLDER}/.`],
  ['serviceWorker', `^/${SERVICE_WORKER_FILE.replace('.', '\\.')}$`],
  ['page', '\\.html$'],
  ['file', '\\.[a-z0-9]+$'],
];

/** The kind of a path relative to the site's root: "/", "/roles/ai-engineer/1.json". */
export function kindOf(path: string, published: readonly string[] = []): PathKind {
  if (published.includes(path)) return 'publishedRole';
  return KINDS.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? 'page';
}

/** The site's path on its host, with a slash at both ends: "/", "/tools/radar/". */
export function basePathOf({ siteUrl }: Pick<HeaderSettings, 'siteUrl'>): string {
  return siteUrl === null ? '/' : new URL(siteUrl).pathname;
}

/** All headers that a host must send for a path. */
export function headersFor(path: string, settings: HeaderSettings): Headers {
  return { ...commonHeaders(settings), ...variedHeaders(path, settings) };
}

/**
 * Headers of the page for missing URLs. Below `/embed/` it can be framed, so that the host page
 * learns at once that the role doesn't exist (see `answerUnknownRole`).
 */
export function headersForMissing(path: string, settings: HeaderSettings): Headers {
  return headersFor(kindOf(path) === 'embed' ? path : '/404.html', settings);
}

/** Headers that are the same for every path. */
export function commonHeaders({ hsts }: HeaderSettings): Headers {
  return {
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // `web-share` isn't listed: its default, the page itself, is right, and browsers that don't
    // know it would log a warning.
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), browsing-topics=(), clipboard-write=(self)',
    ...(hsts !== null && { 'Strict-Transport-Security': hsts }),
  };
}

/** Headers that depend on the kind of a path. */
export function variedHeaders(path: string, settings: HeaderSettings): Headers {
  return headersOfKind(kindOf(path, settings.published), settings);
}

/** Headers of a kind of path, without the common ones. */
export function headersOfKind(kind: PathKind, settings: HeaderSettings): Headers {
  const { csp, open, cache, isolated = false }: Varied = VARIED[kind];
  return {
    'Content-Security-Policy': csp(settings),
    // Other sites may frame a frame document, but their scripts may not read it.
    ...(open === 'read' && { 'Access-Control-Allow-Origin': '*' }),
    'Cross-Origin-Resource-Policy': open === 'no' ? 'same-origin' : 'cross-origin',
    ...(isolated && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
    'Cache-Control': cache,
  };
}

const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

type Varied = {
  readonly csp: (settings: HeaderSettings) => string;
  /** Access for other sites: none, framing, or reading. */
  readonly open: 'no' | 'frame' | 'read';
  readonly cache: string;
  /**
   * Whether to send an embedder policy. Without one, a host page with its own policy can't show the
   * frame or start its worker; a top-level page gains nothing from it and paints later (see
   * .github/decisions/cross-origin-isolation.md).
   */
  readonly isolated?: boolean;
};

const VARIED = {
  page: { csp: (s) => pagePolicy(s), open: 'no', cache: REVALIDATE },
  embedKit: { csp: (s) => pagePolicy(s, { frameSrc: "'self'" }), open: 'no', cache: REVALIDATE },
  embed: { csp: embedPolicy, open: 'frame', cache: REVALIDATE, isolated: true },
  // A worker obeys the policy sent with its own script.
  asset: { csp: workerPolicy, open: 'read', cache: FOREVER, isolated: true },
  role: { csp: filePolicy, open: 'read', cache: REVALIDATE },
  publishedRole: { csp: filePolicy, open: 'read', cache: FOREVER },
  loader: {
    csp: filePolicy,
    open: 'read',
    cache: 'public, max-age=300, stale-while-revalidate=86400',
  },
  pinnedLoader: { csp: filePolicy, open: 'read', cache: FOREVER },
  shared: { csp: filePolicy, open: 'read', cache: 'public, max-age=3600' },
  // Its URL never changes, so that pages of any release find it.
  recovery: { csp: filePolicy, open: 'read', cache: REVALIDATE },
  // It obeys the policy sent with it, and fetches the site for offline use.
  serviceWorker: { csp: serviceWorkerPolicy, open: 'no', cache: REVALIDATE },
  file: { csp: filePolicy, open: 'no', cache: REVALIDATE },
} as const satisfies Record<string, Varied>;

type PolicyParts = {
  readonly self?: string;
  readonly frameSrc?: string;
  readonly frameAncestors?: string;
};

function pagePolicy(settings: HeaderSettings, parts: PolicyParts = {}): string {
  const { self = "'self'", frameSrc = "'none'", frameAncestors = "'none'" } = parts;
  return [
    "default-src 'none'",
    ['script-src', self, ...settings.hashes.scripts].join(' '),
    ['style-src', self, ...settings.hashes.styles].join(' '),
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-src ${frameSrc}`,
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    'trusted-types role-radar-worker',
    // On loopback this would stop WebKitGTK from loading any script.
    ...(isHttps(settings.siteUrl) ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

function embedPolicy(settings: HeaderSettings): string {
  // In a sandboxed frame WebKit's 'self' matches nothing, so the origin is listed, too.
  const self = settings.siteUrl === null ? "'self'" : `'self' ${new URL(settings.siteUrl).origin}`;
  // Our own embed page frames it, too, whatever the list.
  const hosts = settings.embedHosts.length === 0 ? '*' : `'self' ${settings.embedHosts.join(' ')}`;
  return pagePolicy(settings, { self, frameAncestors: hosts });
}

function workerPolicy(): string {
  return "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
}

function serviceWorkerPolicy(): string {
  return "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
}

function filePolicy(): string {
  return "default-src 'none'; frame-ancestors 'none'";
}

/**
 * The policy of a kind of page as a `meta` element, for hosts that send no headers. Browsers
 * enforce both policies, so this one must never be stricter than the header: it omits directives
 * that `meta` doesn't support, and on `/embed/` everything if the URL that WebKit needs is unknown.
 */
export function metaPolicy(
  kind: Route['kind'],
  { siteUrl, embedHosts, hashes }: Omit<HeaderSettings, 'published' | 'hsts'>,
): string {
  if (kind === 'embed' && siteUrl === null) return '';
  const pathKind = kind === 'embed' || kind === 'embed-kit' ? META_KINDS[kind] : 'page';
  const policy = VARIED[pathKind]
    .csp({ siteUrl, embedHosts, hashes, published: [], hsts: null })
    .split('; ')
    .filter((part) => !/^(?:frame-ancestors|upgrade-insecure-requests)/.test(part));
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
}

const META_KINDS = { embed: 'embed', 'embed-kit': 'embedKit' } as const;

function isHttps(siteUrl: string | null): boolean {
  return siteUrl?.startsWith('https:') ?? false;
}
