import type { Role } from '#core';
import { escapeHtml } from '../pages/escape-html.ts';
import { type HeaderSettings, metaPolicy } from '../headers/header-table.ts';

/**
 * The page at `/embed/`: a script that goes on to the role named in the query, and for an address
 * that names none the assessments there are.
 */
export function embedIndex(
  roles: readonly Pick<Role, 'id' | 'title'>[],
  script: string,
  style: string,
  headers: HeaderSettings,
): string {
  const links = roles.map(({ id, title }) => `<li><a href="${id}/">${escapeHtml(title)}</a></li>`);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<title>Self-assessments · Role Radar</title><meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    metaPolicy('embed', headers),
    '<link rel="icon" href="../favicon.svg" type="image/svg+xml">',
    `<style>${style}</style><script>${script}</script></head>`,
    `<body><main class="rr-page rr-message rr-stack"><h1>Self-assessments</h1><ul>${links.join('')}</ul></main></body></html>\n`,
  ].join('\n');
}
