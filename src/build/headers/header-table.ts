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
  /** Absolute address of the site, or null when the build doesn't know it. */
  readonly siteUrl: string | null;
  /** Origins that may frame `/embed/`; empty means any. */
  readonly embedHosts: readonly string[];
  /** Hashes ("'sha256-…'", with the quotes) of the scripts and styles that stand inline in the pages. */
  readonly hashes: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
  /** Role files that never change again, as addresses ("/roles/ai-engineer/1.json"). Drafts still change. */
  readonly published: readonly string[];
  /** The value of `Strict-Transport-Security`; null sends none. It holds for the whole host, not for this site alone. */
  readonly hsts: string | null;
};

export type Headers = Readonly<Record<string, string>>;

/** Every address is of one kind; a kind and the settings say its headers. */
export type PathKind = keyof typeof VARIED;

const INDEX = '(?:index\\.html)?';

/**
 * First match wins; whatever none matches is a page, if only the one that says "not found". In the
 * syntax that JavaScript, PCRE (nginx, Apache) and RE2 (Caddy) share: no lookaround.
 */
export const KINDS: readonly (readonly [PathKind, string])[] = [
  ['asset', `^/${ASSETS_FOLDER}/.`],
  ['loader', `^/${EMBED_FOLDER}/v[0-9]+/[a-zA-Z0-9.-]+\\.js$`],
  ['pinnedLoader', `^/${EMBED_FOLDER}/[0-9]+\\.[0-9]+\\.[0-9]+/[a-zA-Z0-9.-]+\\.js$`],
  // The loader's own folder has no page that could be framed.
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

/** The kind of an address, given from the site's root: "/", "/roles/ai-engineer/1.json". */
export function kindOf(path: string, published: readonly string[] = []): PathKind {
  if (published.includes(path)) return 'publishedRole';
  return KINDS.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? 'page';
}

/** Where the site lives on its host, with slashes at both ends: "/", "/tools/radar/". */
export function basePathOf({ siteUrl }: Pick<HeaderSettings, 'siteUrl'>): string {
  return siteUrl === null ? '/' : new URL(siteUrl).pathname;
}

/** All headers of an address, as every host must send them. */
export function headersFor(path: string, settings: HeaderSettings): Headers {
  return { ...commonHeaders(settings), ...variedHeaders(path, settings) };
}

/**
 * The headers of the page that answers where nothing is. A frame's is a frame's, so that its host
 * hears at once that there is no such role (see `answerUnknownRole`).
 */
export function headersForMissing(path: string, settings: HeaderSettings): Headers {
  return headersFor(kindOf(path) === 'embed' ? path : '/404.html', settings);
}

/** The headers that are the same for every address. */
export function commonHeaders({ hsts }: HeaderSettings): Headers {
  return {
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // Sharing (`web-share`) is for the page itself by default, which is what is wanted. Browsers
    // that have none would warn of the name.
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), browsing-topics=(), clipboard-write=(self)',
    ...(hsts !== null && { 'Strict-Transport-Security': hsts }),
  };
}

/** The headers that differ by kind of address. */
export function variedHeaders(path: string, settings: HeaderSettings): Headers {
  return headersOfKind(kindOf(path, settings.published), settings);
}

/** The headers that every address of this kind has beside the common ones. */
export function headersOfKind(kind: PathKind, settings: HeaderSettings): Headers {
  const { csp, open, cache, isolated = false }: Varied = VARIED[kind];
  return {
    'Content-Security-Policy': csp(settings),
    // A frame's document is for other sites to frame, but not for their scripts to read.
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
  /** What other sites may do: nothing, frame it, or read it. */
  readonly open: 'no' | 'frame' | 'read';
  readonly cache: string;
  /**
   * Whether it states an embedder policy. A host page that has one itself shows no frame and starts
   * no worker without; a top-level page gains nothing by it and is painted later
   * (see .github/decisions/cross-origin-isolation.md).
   */
  readonly isolated?: boolean;
};

const VARIED = {
  page: { csp: (s) => pagePolicy(s), open: 'no', cache: REVALIDATE },
  embedKit: { csp: (s) => pagePolicy(s, { frameSrc: "'self'" }), open: 'no', cache: REVALIDATE },
  embed: { csp: embedPolicy, open: 'frame', cache: REVALIDATE, isolated: true },
  // A worker obeys the policy its own script came with.
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
  // Always under the same address, so that a page of any release finds it.
  recovery: { csp: filePolicy, open: 'read', cache: REVALIDATE },
  // It obeys the policy it came with, and fetches the site that it keeps.
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
  // In a sandboxed frame WebKit's 'self' matches nothing, so the origin is named as well.
  const self = settings.siteUrl === null ? "'self'" : `'self' ${new URL(settings.siteUrl).origin}`;
  // Our own kit frames it too, whoever else may.
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
 * The policy of a kind of page as a `meta` element, for hosts that send no headers. A browser
 * obeys header and element both, so the element must never say more: it leaves out what it can't
 * carry, and on `/embed/` all of it while the address that WebKit needs there is not known.
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
