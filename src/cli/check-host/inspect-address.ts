import { createHash } from 'node:crypto';
import {
  headersFor,
  type HeaderSettings,
  kindOf,
  type PathKind,
} from '../../build/headers/header-table.ts';
import type { Finding, FindingId } from './finding.ts';
import type { HostAnswer } from './host-answer.ts';

/** Content types by file extension; a trailing slash is a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  svg: /^image\/svg\+xml\b/,
  png: /^image\/png\b/,
};
const COMPRESSED = new Set(['html', 'js', 'css', 'json', 'svg']);
/** Smaller bodies aren't worth compressing. */
const MIN_COMPRESSED_BYTES = 1500;

const FRAMES: ReadonlySet<PathKind> = new Set(['embed']);

/**
 * Compares the response for a file of the build with the headers that the build requires. Empty
 * when everything is right.
 */
export function inspectAddress(
  path: string,
  answer: HostAnswer,
  settings: HeaderSettings,
): readonly Finding[] {
  if (answer.status !== 200) return [{ id: 'not-there', at: path, detail: String(answer.status) }];
  const found = [
    ...inspectBody(path, answer),
    ...inspectHeaders(path, answer, settings),
    ...inspectCaching(path, answer, settings),
  ];
  return found.map(([id, detail = '']) => ({ id, at: path, detail }));
}

type Found = readonly [id: FindingId, detail?: string];

function inspectBody(path: string, { headers, body }: HostAnswer): readonly Found[] {
  const ending = path.endsWith('/') ? 'html' : (/\.([a-z]+)$/.exec(path)?.[1] ?? '');
  const type = headers.get('content-type') ?? 'missing';
  const found: Found[] = [];
  if (TYPES[ending]?.test(type) === false) found.push(['wrong-type', type]);
  else if (ending === 'html' && !/charset=["']?utf-8/i.test(type)) found.push(['no-charset']);
  if (
    COMPRESSED.has(ending) &&
    body.length > MIN_COMPRESSED_BYTES &&
    headers.get('content-encoding') === null
  ) {
    found.push(['not-compressed', String(body.length)]);
  }
  return found;
}

function inspectHeaders(
  path: string,
  { headers, body }: HostAnswer,
  settings: HeaderSettings,
): readonly Found[] {
  const kind = kindOf(path, settings.published);
  const wanted = headersFor(path, settings);
  const isPage = /^(?:page|embed|embedKit)$/.test(kind);
  const mayBeFramed = FRAMES.has(kind);
  const policies = policiesOf(headers);
  if (isPage && hasNone(headers, Object.keys(wanted))) {
    return [['no-headers'], ...frameOptions(headers, mayBeFramed, policies)];
  }
  const resource = headers.get('cross-origin-resource-policy');
  const wantedResource = wanted['Cross-Origin-Resource-Policy'] ?? '';
  const referrer = headers.get('referrer-policy');
  const found: (Found | false)[] = [
    wanted['Access-Control-Allow-Origin'] === '*' &&
      headers.get('access-control-allow-origin') !== '*' && ['not-shared'],
    resource === null && ['no-resource-policy', wantedResource],
    resource !== null &&
      wantedResource === 'cross-origin' &&
      resource !== 'cross-origin' && ['kept-from-others', resource],
    'Cross-Origin-Embedder-Policy' in wanted &&
      !/require-corp|credentialless/.test(headers.get('cross-origin-embedder-policy') ?? '') && [
        'no-embedder-policy',
      ],
    headers.get('x-content-type-options')?.toLowerCase() !== 'nosniff' && ['no-nosniff'],
    isPage && referrer !== 'no-referrer' && ['tells-referrer', referrer ?? 'the browser’s own'],
    isPage && headers.get('permissions-policy') === null && ['no-permissions'],
  ];
  return [
    ...found.filter((each): each is Found => each !== false),
    ...frameOptions(headers, mayBeFramed, policies),
    ...(isPage ? inspectPolicies(policies, wanted, mayBeFramed, body.toString()) : []),
  ];
}

/** A policy by directive; lower case except for the sources. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** Repeated headers arrive joined by commas; all policies apply. */
function policiesOf(headers: Headers): readonly Policy[] {
  const text = headers.get('content-security-policy') ?? '';
  return text === '' ? [] : text.split(',').map(parsePolicy);
}

function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

function inspectPolicies(
  policies: readonly Policy[],
  wanted: Readonly<Record<string, string>>,
  mayBeFramed: boolean,
  page: string,
): readonly Found[] {
  if (policies.length === 0) return [['no-policy']];
  const ownHashes = inlineHashes(page);
  const isStale = policies.some((policy) =>
    (['script', 'style'] as const).some((kind) => {
      const sources = policy.get(`${kind}-src`) ?? policy.get('default-src') ?? ["'unsafe-inline'"];
      return (
        !sources.includes("'unsafe-inline'") &&
        ownHashes[kind].some((hash) => !sources.includes(hash))
      );
    }),
  );
  const missing = [...parsePolicy(wanted['Content-Security-Policy'] ?? '').keys()].filter(
    (name) =>
      !/^(?:frame-ancestors|upgrade-insecure-requests)$/.test(name) &&
      policies.every((policy) => !policy.has(name)),
  );
  const ancestors = policies.flatMap((policy) => policy.get('frame-ancestors') ?? []);
  return [
    ...(isStale ? [['stale-policy'] as const] : []),
    ...missing.map((name) => ['weak-policy', name] as const),
    ...(mayBeFramed || ancestors.includes("'none'") ? [] : [['framed-by-anyone'] as const]),
  ];
}

/** A frame page must be allowed in frames; without `frame-ancestors`, the older header decides. */
function frameOptions(
  headers: Headers,
  mayBeFramed: boolean,
  policies: readonly Policy[],
): readonly Found[] {
  if (!mayBeFramed) return [];
  const each = policies.flatMap((policy) => {
    const sources = policy.get('frame-ancestors');
    return sources === undefined ? [] : [sources];
  });
  const shut = each.find((sources) => sources.every((source) => /^'(?:none|self)'$/.test(source)));
  if (shut !== undefined) return [['frame-blocked', `frame-ancestors ${shut.join(' ')}`]];
  const older = headers.get('x-frame-options');
  return each.length === 0 && older !== null
    ? [['frame-blocked', `X-Frame-Options: ${older}`]]
    : [];
}

/** Hashes of a page's own inline scripts and styles, which its policy must list. */
function inlineHashes(page: string): Readonly<Record<'script' | 'style', readonly string[]>> {
  const hashesOf = (pattern: RegExp) =>
    [...page.matchAll(pattern)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
  return {
    script: hashesOf(/<script(?![^>]*\b(?:src|type)=)[^>]*>([^]*?)<\/script>/g),
    style: hashesOf(/<style[^>]*>([^]*?)<\/style>/g),
  };
}

function inspectCaching(
  path: string,
  { headers }: HostAnswer,
  settings: HeaderSettings,
): readonly Found[] {
  const wanted = headersFor(path, settings)['Cache-Control'] ?? '';
  const sent = headers.get('cache-control');
  const seconds = Number(/max-age=(\d+)/.exec(sent ?? '')?.[1] ?? 0);
  const isLongWanted = wanted.includes('immutable');
  const found: Found[] = [];
  if (isLongWanted && seconds < 2_592_000) found.push(['not-kept', sent ?? 'missing']);
  if (wanted === 'no-cache' && seconds > 60 && !/no-cache|no-store/.test(sent ?? '')) {
    found.push(['page-kept', sent ?? '']);
  }
  if (wanted === 'no-cache' && headers.get('etag') === null && !headers.has('last-modified')) {
    found.push(['no-validator']);
  }
  return found;
}

function hasNone(headers: Headers, names: readonly string[]): boolean {
  return names.every((name) => name === 'Cache-Control' || headers.get(name) === null);
}
