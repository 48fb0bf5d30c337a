import { basePathOf, commonHeaders } from './header-table.ts';
import { LIST_OF_ROLES, pageAddresses } from './moved-addresses.ts';
import {
  COMPRESSED_TYPES,
  escapePattern,
  framedKinds,
  serverKinds,
  type ServerSettings,
} from './server-kinds.ts';

/** Headers that differ by kind of address, each with the variable that holds its value. */
const VARIABLES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'role_radar_csp',
  'Access-Control-Allow-Origin': 'role_radar_cors',
  'Cross-Origin-Resource-Policy': 'role_radar_corp',
  'Cross-Origin-Embedder-Policy': 'role_radar_coep',
  'Cache-Control': 'role_radar_cache',
};

/** The variables, to be included in `http`, where alone nginx allows a map. */
export function nginxMaps(settings: ServerSettings): string {
  const kinds = serverKinds(settings);
  const kindMap = [
    // A page for a missing address is one of its own to nginx; only this tells what was asked for.
    'map $request_uri $role_radar_missing {',
    ...framedKinds(settings).map(({ kind, asked }) => `  "~^${asked}(?:\\?|$)" ${kind};`),
    '  default page;',
    '}',
    'map $uri $role_radar_kind {',
    `  "~^${basePathOf(settings)}404\\.html$" $role_radar_missing;`,
    ...kinds.map(({ kind, pattern }) => `  "~${pattern}" ${kind};`),
    '}',
  ];
  const maps = Object.entries(VARIABLES).flatMap(([header, variable]) => {
    const values = new Map(kinds.map(({ kind, headers }) => [kind, headers[header] ?? '']));
    return [
      `map $role_radar_kind $${variable} {`,
      // nginx sends no header whose value is empty.
      ...[...values].flatMap(([kind, value]) => (value === '' ? [] : [`  ${kind} "${value}";`])),
      '}',
    ];
  });
  return [
    `# Role Radar at ${basePathOf(settings)}: values of its headers, for nginx. Every build writes this file anew.`,
    '# Include it in "http", and nginx-site.conf where that file says. After a deploy: nginx -s reload.',
    ...kindMap,
    ...maps,
    ...caseMaps(settings),
    '',
  ].join('\n');
}

/** Where an address with capitals leads; what has none is looked at no further. */
function caseMaps(settings: ServerSettings): readonly string[] {
  const base = basePathOf(settings).slice(0, -1);
  return [
    'map $uri $role_radar_capitals {',
    '  "~[A-Z]" $uri;',
    '}',
    'map $role_radar_capitals $role_radar_moved {',
    ...pageAddresses(settings.files).map(
      (page) => `  "~*^${escapePattern(base + page)}?$" ${base}${page};`,
    ),
    '}',
  ];
}

/**
 * Headers, the page for missing addresses and compression, for the `server` or the `location` that
 * the site has to itself. One `add_header` each: nginx forgets those of the level above as soon as
 * one stands below.
 */
export function nginxSite(settings: ServerSettings): string {
  const base = basePathOf(settings);
  const place = base === '/' ? 'the "server" of the site' : `"location ${base}"`;
  const headers = [
    ...Object.entries(VARIABLES).map(([header, variable]) => `${header} $${variable}`),
    ...Object.entries(commonHeaders(settings)).map(([header, value]) => `${header} "${value}"`),
  ];
  return [
    `# Role Radar at ${base}: headers for nginx. Every build writes this file anew.`,
    `# Include it in ${place}, and nginx-headers.conf in "http". No "add_header" may stand below it.`,
    ...headers.map((header) => `add_header ${header} always;`),
    'index index.html;',
    'charset utf-8;',
    // Behind a proxy the server doesn't know by which name and port it is asked.
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    // A folder that is no page isn't there, rather than forbidden.
    `error_page 403 =404 ${base}404.html;`,
    `if ($uri ~* "^${escapePattern(base.slice(0, -1) + LIST_OF_ROLES)}?$") { return 301 ${base}; }`,
    'if ($role_radar_moved) { return 301 $role_radar_moved$is_args$args; }',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 500;',
    `gzip_types ${COMPRESSED_TYPES.join(' ')};`,
    ...(settings.isPrecompressed ? ['gzip_static on;'] : []),
    '',
  ].join('\n');
}
