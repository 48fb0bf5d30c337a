import {
  commonHeaders,
  KINDS,
  variedHeaders,
  type Headers,
  type HeaderSettings,
} from './header-table.ts';

/** A rule of a host's header file: an address, or all addresses below one when it ends in `/*`. */
export type HeaderRule = { readonly pattern: string; readonly headers: Headers };

/** Folders that hold one kind of file only, so that one rule serves them all, whatever they hold. */
const WHOLE_FOLDERS = ['/assets/', '/og/', '/oembed/', '/schema/', '/r/'];
const CLOUDFLARE_MAX_RULES = 100;
const CLOUDFLARE_MAX_LINE = 2000;

/**
 * The rules for the files of a build. No address matches two rules that set the same header:
 * Cloudflare would join the two values with a comma, Netlify would keep the last one.
 */
export function headerRules(files: readonly string[], settings: HeaderSettings): HeaderRule[] {
  const groups = new Map<string, string[]>();
  for (const address of files.flatMap(addressesOf)) {
    const pattern = toPattern(address);
    groups.set(pattern, [...(groups.get(pattern) ?? []), address]);
  }
  const rules = [...groups].flatMap(([pattern, addresses]): HeaderRule[] => {
    const each = addresses.map((path) => ({
      pattern: path,
      headers: variedHeaders(path, settings),
    }));
    const [first] = each;
    // Where roles differ (one's file is published, the other's a draft), each has its own rule.
    const isSame = new Set(each.map(({ headers }) => JSON.stringify(headers))).size === 1;
    return first !== undefined && isSame ? [{ pattern, headers: first.headers }] : each;
  });
  return [
    { pattern: '/*', headers: commonHeaders(settings) },
    ...rules.sort((a, b) => (a.pattern < b.pattern ? -1 : 1)),
  ];
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

/** `vercel.json`: the same rules, and folders answered with their index.html. */
export function vercelConfig(rules: readonly HeaderRule[]): string {
  const headers = rules.map(({ pattern, headers: values }) => ({
    source: pattern.replaceAll('.', '\\.').replace('*', '(.*)'),
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

const NGINX_NAMES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'rr_csp',
  'Access-Control-Allow-Origin': 'rr_cors',
  'Cross-Origin-Resource-Policy': 'rr_corp',
  'Cache-Control': 'rr_cache',
};

/**
 * A snippet for nginx, to be included at the level of `http`, and the lines for `server`. One
 * `add_header` each: in a `location` they would discard the ones of the `server`.
 */
export function nginxSnippet(settings: HeaderSettings): string {
  const samples: Readonly<Record<string, string>> = {
    asset: '/assets/x.js',
    loader: '/embed/v1/x.js',
    pinnedLoader: '/embed/1.0.0/x.js',
    embed: '/embed/x/',
    embedKit: '/embed-kit/',
    role: '/roles/x/0.json',
    shared: '/og/x.png',
    file: '/x.txt',
  };
  const maps = Object.entries(NGINX_NAMES).map(([header, variable]) => {
    const valueAt = (path: string) => variedHeaders(path, settings)[header] ?? '';
    return [
      `map $uri $${variable} {`,
      `  default "${valueAt('/')}";`,
      ...settings.published.map((path) => `  "${path}" "${valueAt(path)}";`),
      ...KINDS.map(([kind, pattern]) => `  "~${pattern}" "${valueAt(samples[kind] ?? '/')}";`),
      '}',
    ].join('\n');
  });
  const lines = [
    ...Object.entries(NGINX_NAMES).map(([header, variable]) => `${header} $${variable}`),
    ...Object.entries(commonHeaders(settings)).map(([header, value]) => `${header} "${value}"`),
  ].map((line) => `#   add_header ${line} always;`);
  return [
    '# Include this in "http", and put these lines into "server" (and no add_header into any location):',
    ...lines,
    '#   error_page 404 /404.html;',
    ...maps,
    '',
  ].join('\n');
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
  // "/roles/:slug/" itself is no pattern: hosts that ignore the last slash would also take it for
  // the files beside the folders ("/roles/index.json").
  return address
    .replace(/^\/roles\/[a-z0-9-]+\/(?=.)/, '/roles/:slug/')
    .replace(/^\/embed\/(?!v[0-9]+\/)[a-z0-9-]+\//, '/embed/:slug/');
}
