import type { Role } from '#core';
import { escapeHtml } from '../pages/escape-html.ts';
import { naming, type PageStyles } from '../pages/assemble-page.ts';
import { recoveryScript } from '../pages/recovery-script.ts';
import { type HeaderSettings, metaPolicy } from '../headers/header-table.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/load-messages.ts';

/**
 * Builds the page at `/embed/`: a script that redirects to the role named in the query, and
 * otherwise a list of all assessments.
 */
export function embedIndex(
  roles: readonly Pick<Role, 'id' | 'title'>[],
  script: string,
  styles: Pick<PageStyles, 'all' | 'file'>,
  headers: HeaderSettings,
  locale: Locale,
  { title, heading }: Messages['page-titles']['embedIndex'],
): string {
  const links = roles.map((role) => `<li><a href="${role.id}/">${escapeHtml(role.title)}</a></li>`);
  return [
    `<!doctype html><html lang="${locale}" data-framed><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    metaPolicy('embed', naming(headers, [script], styles.all)),
    '<link rel="icon" href="../favicon.svg" type="image/svg+xml">',
    `<style>${styles.all}</style><script>${script}</script></head>`,
    `<body><main class="rr-page rr-message rr-stack"><h1>${escapeHtml(heading)}</h1><ul>${links.join('')}</ul></main>${recoveryScript('embed-index', '../', styles.file)}</body></html>\n`,
  ].join('\n');
}
