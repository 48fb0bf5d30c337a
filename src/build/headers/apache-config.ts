import { basePathOf, commonHeaders, type Headers } from './header-table.ts';
import { closedFolders, LIST_OF_ROLES, pageAddresses } from './moved-addresses.ts';
import {
  COMPRESSED_TYPES,
  escapePattern,
  framedKinds,
  type ServerKind,
  serverKinds,
  type ServerSettings,
} from './server-kinds.ts';

/**
 * Types of files that may be precompressed: Apache would otherwise derive another one from their
 * second extension.
 */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain;charset=utf-8',
};

/**
 * Directives for Apache httpd 2.4, for a `Directory` or an `.htaccess`. Apache applies every
 * matching section in order, so the kinds are written in reverse, and each one unsets the headers
 * that it doesn't send. Without `mod_headers` the server refuses to start, which is safer than
 * omitting the headers.
 */
export function apacheSite(settings: ServerSettings): string {
  const base = basePathOf(settings);
  const kinds = serverKinds(settings);
  const names = [...new Set(kinds.flatMap(({ headers }) => Object.keys(headers)))];
  const section = (condition: string, headers: ServerKind['headers']) => [
    `<If "${condition}">`,
    ...names.map((name) => {
      const value = headers[name];
      return value === undefined ? `  Header always unset ${name}` : `  ${setHeader(name, value)}`;
    }),
    '</If>',
  ];
  const sections = [
    ...kinds
      .toReversed()
      .flatMap(({ pattern, headers }) =>
        section(
          `%{REQUEST_URI} =~ m#${settings.isPrecompressed ? withCompressed(pattern) : pattern}#`,
          headers,
        ),
      ),
    // The page for missing URLs is selected by the original URL, from the first line of the
    // request.
    ...framedKinds(settings)
      .toReversed()
      .flatMap(({ asked, headers }) =>
        section(`%{THE_REQUEST} =~ m#^[A-Z]+ ${asked}(?:[?]| )#`, headers),
      ),
  ];
  return [
    `# Role Radar at ${base}: headers for Apache's httpd. Every build replaces this file.`,
    '# Include it in the "Directory" of the site, or copy it there as .htaccess.',
    '# Needs mod_headers ("a2enmod headers"). After a deploy: apachectl graceful.',
    `<If "%{REQUEST_URI} =~ m#^${base}#">`,
    ...Object.entries(commonHeaders(settings) satisfies Headers).map(
      ([name, value]) => `  ${setHeader(name, value)}`,
    ),
    `  ErrorDocument 404 ${base}404.html`,
    '</If>',
    ...sections,
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...redirects(settings),
    ...(settings.isPrecompressed ? precompressed() : []),
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE text/html ${COMPRESSED_TYPES.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}

/**
 * Redirects from the list of roles to the start page, and from URLs with capitals to lower case.
 */
function redirects(settings: ServerSettings): readonly string[] {
  const base = basePathOf(settings);
  const inner = base.slice(0, -1);
  const closed = closedFolders(settings.files).map((folder) => escapePattern(folder.slice(1)));
  return [
    '<IfModule mod_alias.c>',
    `RedirectMatch 301 "(?i)^${escapePattern(inner + LIST_OF_ROLES)}?$" "${base}"`,
    // Folders without a page give 404, not 403 or a listing.
    `RedirectMatch 404 "^${escapePattern(base)}(?:${closed.join('|')})$"`,
    '<If "%{REQUEST_URI} =~ /[A-Z]/">',
    ...pageAddresses(settings.files).map(
      (page) => `  RedirectMatch 301 "(?i)^${escapePattern(inner + page)}?$" "${inner}${page}"`,
    ),
    '</If>',
    '</IfModule>',
  ];
}

/** Serves the precompressed file beside the requested one to clients that accept it. */
function precompressed(): readonly string[] {
  const rewrites = (
    [
      ['br', 'br'],
      ['gz', 'gzip'],
    ] as const
  ).flatMap(([ending, encoding]) => [
    `  RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"`,
    `  RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `  RewriteRule "!\\.(?:br|gz)$" "%{REQUEST_URI}.${ending}" [L]`,
  ]);
  return [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...rewrites,
    '</IfModule>',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `<FilesMatch "\\.${ending}\\.(?:br|gz)$">`,
      `  ForceType "${type}"`,
      '</FilesMatch>',
    ]),
  ];
}

/** The internal request for a compressed file has that file's URL. */
function withCompressed(pattern: string): string {
  return pattern.endsWith('$') ? `${pattern.slice(0, -1)}(?:\\.(?:br|gz))?$` : pattern;
}

function setHeader(name: string, value: string): string {
  return `Header always set ${name} "${value}"`;
}
