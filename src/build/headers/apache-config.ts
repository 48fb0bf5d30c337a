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

/** Types of the files that may lie there compressed: by their second ending they would have another. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain;charset=utf-8',
};

/**
 * Directives for Apache's httpd 2.4, for a `Directory` or, as they are, an `.htaccess`. All sections that match apply, the later one last, so the kinds come in reverse, and
 * each takes back what it doesn't send. Without `mod_headers` the server refuses to start, rather
 * than leaving the headers out.
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
    // A page for a missing address has one of its own here; the request's first line says what was asked for.
    ...framedKinds(settings)
      .toReversed()
      .flatMap(({ asked, headers }) =>
        section(`%{THE_REQUEST} =~ m#^[A-Z]+ ${asked}(?:[?]| )#`, headers),
      ),
  ];
  return [
    `# Role Radar at ${base}: headers for Apache's httpd. Every build writes this file anew.`,
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

/** From the list of roles to the first page, and from addresses with capitals to those without. */
function redirects(settings: ServerSettings): readonly string[] {
  const base = basePathOf(settings);
  const inner = base.slice(0, -1);
  const closed = closedFolders(settings.files).map((folder) => escapePattern(folder.slice(1)));
  return [
    '<IfModule mod_alias.c>',
    `RedirectMatch 301 "(?i)^${escapePattern(inner + LIST_OF_ROLES)}?$" "${base}"`,
    // A folder that is no page isn't there, rather than forbidden or listed.
    `RedirectMatch 404 "^${escapePattern(base)}(?:${closed.join('|')})$"`,
    '<If "%{REQUEST_URI} =~ /[A-Z]/">',
    ...pageAddresses(settings.files).map(
      (page) => `  RedirectMatch 301 "(?i)^${escapePattern(inner + page)}?$" "${inner}${page}"`,
    ),
    '</If>',
    '</IfModule>',
  ];
}

/** Sends the compressed file beside the one that is asked for, to who understands it. */
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

/** Where the server goes on with the compressed file, its address is that file's. */
function withCompressed(pattern: string): string {
  return pattern.endsWith('$') ? `${pattern.slice(0, -1)}(?:\\.(?:br|gz))?$` : pattern;
}

function setHeader(name: string, value: string): string {
  return `Header always set ${name} "${value}"`;
}
