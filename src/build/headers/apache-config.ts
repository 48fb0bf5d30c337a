import { basePathOf, commonHeaders, type Headers, type HeaderSettings } from './header-table.ts';
import { COMPRESSED_TYPES, framedKinds, serverKinds, type ServerKind } from './server-kinds.ts';

/**
 * Directives for Apache's httpd 2.4, for a `VirtualHost`, a `Directory` or, as they are, an
 * `.htaccess`. All sections that match apply, the later one last, so the kinds come in reverse, and
 * each takes back what it doesn't send. Without `mod_headers` the server refuses to start, rather
 * than leaving the headers out.
 */
export function apacheSite(settings: HeaderSettings): string {
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
      .flatMap(({ pattern, headers }) => section(`%{REQUEST_URI} =~ m#${pattern}#`, headers)),
    // A page for a missing address has one of its own here; the request's first line says what was asked for.
    ...framedKinds(settings)
      .toReversed()
      .flatMap(({ asked, headers }) =>
        section(`%{THE_REQUEST} =~ m#^[A-Z]+ ${asked}(?:[?]| )#`, headers),
      ),
  ];
  return [
    `# Role Radar at ${base}: headers for Apache's httpd. Every build writes this file anew.`,
    '# Include it in the "VirtualHost" or "Directory" of the site, or copy it there as .htaccess.',
    '# Needs mod_headers ("a2enmod headers"). After a deploy: apachectl graceful.',
    `<If "%{REQUEST_URI} =~ m#^${base}#">`,
    ...Object.entries(commonHeaders(settings) satisfies Headers).map(
      ([name, value]) => `  ${setHeader(name, value)}`,
    ),
    `  ErrorDocument 404 ${base}404.html`,
    '</If>',
    ...sections,
    'DirectoryIndex index.html',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE text/html ${COMPRESSED_TYPES.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}

function setHeader(name: string, value: string): string {
  return `Header always set ${name} "${value}"`;
}
