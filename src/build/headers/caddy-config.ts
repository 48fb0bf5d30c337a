import { basePathOf, commonHeaders, type Headers, type HeaderSettings } from './header-table.ts';
import { COMPRESSED_TYPES, serverKinds } from './server-kinds.ts';

/** What a Caddyfile imports into the block of a site: headers, the page for missing addresses, compression. */
export function caddySite(settings: HeaderSettings): string {
  const base = basePathOf(settings);
  const kinds = serverKinds(settings);
  const byKind = new Map(kinds.map(({ kind, headers }) => [kind, headers]));
  const blocks = [...byKind].flatMap(([kind, headers]) => [
    `@role_radar_${kind} expression \`{role_radar_kind} == "${kind}"\``,
    ...setHeaders(`@role_radar_${kind}`, headers),
  ]);
  return [
    `# Role Radar at ${base}: headers for Caddy. Every build writes this file anew.`,
    '# Import it in the block of the site, beside "root" and "file_server". After a deploy: caddy reload.',
    'map {path} {role_radar_kind} {',
    ...kinds.map(({ kind, pattern }) => `\t"~${pattern}" ${kind}`),
    '\tdefault none',
    '}',
    ...setHeaders(`${base}*`, commonHeaders(settings)),
    ...blocks,
    'encode zstd gzip {',
    '\tminimum_length 500',
    '\tmatch {',
    ...['text/html*', ...COMPRESSED_TYPES.map((type) => `${type}*`)].map(
      (type) => `\t\theader Content-Type ${type}`,
    ),
    '\t}',
    '}',
    'handle_errors {',
    `\t@role_radar_framed expression \`{err.status_code} == 404 && {role_radar_kind} == "embed"\``,
    '\thandle @role_radar_framed {',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    `\t@role_radar_missing expression \`{err.status_code} == 404 && {path}.startsWith("${base}")\``,
    '\thandle @role_radar_missing {',
    `\t\trewrite * ${base}404.html`,
    ...setHeaders('', byKind.get('page') ?? {}).map((line) => `\t\t${line}`),
    '\t\theader -Access-Control-Allow-Origin',
    '\t\theader -Cross-Origin-Embedder-Policy',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

function setHeaders(matcher: string, headers: Headers): readonly string[] {
  return [
    `header ${matcher} {`.replace('  ', ' '),
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    '}',
  ];
}
