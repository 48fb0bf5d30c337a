import { basePathOf, commonHeaders, type Headers } from './header-table.ts';
import { LIST_OF_ROLES, pageAddresses } from './moved-addresses.ts';
import {
  COMPRESSED_TYPES,
  escapePattern,
  serverKinds,
  type ServerSettings,
} from './server-kinds.ts';

/**
 * A Caddyfile snippet to import into a site block: headers, the page for missing URLs, redirects,
 * compression.
 */
export function caddySite(settings: ServerSettings): string {
  const base = basePathOf(settings);
  const kinds = serverKinds(settings);
  const byKind = new Map(kinds.map(({ kind, headers }) => [kind, headers]));
  const blocks = [...byKind].flatMap(([kind, headers]) => [
    `@role_radar_${kind} expression \`{role_radar_kind} == "${kind}"\``,
    ...setHeaders(`@role_radar_${kind}`, headers),
  ]);
  return [
    `# Role Radar at ${base}: headers for Caddy. Every build replaces this file.`,
    '# Import it in the block of the site, beside "root". After a deploy: caddy reload.',
    'map {path} {role_radar_kind} {',
    ...kinds.map(({ kind, pattern }) => `\t"~${pattern}" ${kind}`),
    '\tdefault none',
    '}',
    ...setHeaders(`${base}*`, commonHeaders(settings)),
    ...blocks,
    ...redirects(settings),
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
    `file_server ${base}* {`,
    ...(settings.isPrecompressed ? ['\tprecompressed br gzip'] : []),
    '}',
    '',
  ].join('\n');
}

/**
 * Redirects from the list of roles to the start page, and from URLs with capitals to lower case.
 */
function redirects(settings: ServerSettings): readonly string[] {
  const base = basePathOf(settings);
  const inner = base.slice(0, -1);
  return [
    `@role_radar_list path_regexp (?i)^${escapePattern(inner + LIST_OF_ROLES)}?$`,
    `redir @role_radar_list ${base} 301`,
    'map {path} {role_radar_moved} {',
    ...pageAddresses(settings.files).map(
      (page) => `\t"~(?i)^${escapePattern(inner + page)}?$" ${inner}${page}`,
    ),
    '\tdefault ""',
    '}',
    ...(['==', '!='] as const).flatMap((test, index) => [
      `@role_radar_moved_${index} {`,
      '\tpath_regexp [A-Z]',
      `\texpression \`{role_radar_moved} != "" && {query} ${test} ""\``,
      '}',
      `redir @role_radar_moved_${index} {role_radar_moved}${test === '!=' ? '?{query}' : ''} 301`,
    ]),
  ];
}

function setHeaders(matcher: string, headers: Headers): readonly string[] {
  return [
    `header ${matcher} {`.replace('  ', ' '),
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    '}',
  ];
}
