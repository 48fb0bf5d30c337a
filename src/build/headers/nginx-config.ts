import { basePathOf, commonHeaders } from './header-table.ts';
import { LIST_OF_ROLES, pageAddresses } from './moved-addresses.ts';
import {
  COMPRESSED_TYPES,
  escapePattern,
  framedKinds,
  serverKinds,
  type ServerSettings,
} from './server-kinds.ts';

/** Headers that depend on the kind of path, with the variable for each value. */
const VARIABLES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'role_radar_csp',
  'Access-Control-Allow-Origin': 'role_radar_cors',
  'Cross-Origin-Resource-Policy': 'role_radar_corp',
  'Cross-Origin-Embedder-Policy': 'role_radar_coep',
  'Cache-Control': 'role_radar_cache',
};

/** The variables, to be included in `http`, the only context in which nginx allows `map`. */
export function nginxMaps(settings: ServerSettings): string {
  const kinds = serverKinds(settings);
  const kindMap = [
    // The page for missing URLs has a URL of its own in nginx, so this uses the original request.
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
      // nginx doesn't send headers with an empty value.
      ...[...values].flatMap(([kind, value]) => (value === '' ? [] : [`  ${kind} "${value}";`])),
      '}',
    ];
  });
  return [
    `# Role Radar at ${basePathOf(settings)}: values of its headers, for nginx. Every build replaces this file.`,
    '# Include it in "http", and nginx-site.conf where that file says. After a deploy: nginx -s reload.',
    ...kindMap,
    ...maps,
    ...caseMaps(settings),
    '',
  ].join('\n');
}

/** Maps URLs with capitals to their targets; other URLs aren't inspected. */
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
 * Headers, the page for missing URLs and compression, for the `server` or `location` of the site.
 * Each header is one `add_header` at a single level, because nginx drops inherited ones as soon as
 * a level has its own.
 */
export function nginxSite(settings: ServerSettings): string {
  const base = basePathOf(settings);
  const place = base === '/' ? 'the "server" of the site' : `"location ${base}"`;
  const headers = [
    ...Object.entries(VARIABLES).map(([header, variable]) => `${header} $${variable}`),
    ...Object.entries(commonHeaders(settings)).map(([header, value]) => `${header} "${value}"`),
  ];
  return [
    `# Role Radar at ${base}: headers for nginx. Every build replaces this file.`,
    `# Include it in ${place}, and nginx-headers.conf in "http". No "add_header" may stand below it.`,
    ...headers.map((header) => `add_header ${header} always;`),
    'index index.html;',
    'charset utf-8;',
    // Behind a proxy the server doesn't know its public host name and port.
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    // Folders without a page give 404, not 403.
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
