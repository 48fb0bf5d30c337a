import { absoluteHref, type Role, type Route, routes } from '#core';
import type { Messages } from '../../i18n/load-messages.ts';
import { escapeHtml } from './escape-html.ts';
import type { Settings } from '../settings.ts';
import { cardPath, oembedPath } from '../../core/address/site-files.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../social-cards/social-cards.ts';

/**
 * Title, description and tags for crawlers, which run no script and read only the first kilobytes.
 * Results are excluded from indexes and have no `og:url`: a preview must not link to the URL
 * without its fragment.
 */
export function headFor(
  route: Route,
  role: Role | undefined,
  { siteUrl }: Settings,
  titles: Messages['page-titles'],
): string {
  const { title, description } = titles.of(route.kind, role, 'band' in route ? route.band : null);
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Role Radar'),
  ];
  const isDraft = role?.draft !== undefined;
  if (isDraft || NOT_INDEXED.has(route.kind)) tags.push(meta('name', 'robots', 'noindex'));
  // Drafts must not be discoverable by a preview, and have none.
  if (siteUrl !== null && !isDraft) tags.push(...absoluteTags(route, role, siteUrl, titles));
  return tags.join('');
}

const NOT_INDEXED: ReadonlySet<Route['kind']> = new Set([
  'result',
  'my-results',
  'shared',
  'observers',
  'rate',
  'guide',
  'plan',
  'embed',
  'try-draft',
  'not-found',
]);

function absoluteTags(
  route: Route,
  role: Role | undefined,
  siteUrl: string,
  titles: Messages['page-titles'],
): readonly string[] {
  const address = addressOf(route);
  const tags: string[] = [];
  if (address !== null) {
    const url = absoluteHref(siteUrl, address);
    tags.push(`<link rel="canonical" href="${escapeHtml(url)}">`, meta('property', 'og:url', url));
  }
  if (role !== undefined) {
    const band = route.kind === 'shared' ? route.band : null;
    tags.push(
      meta('property', 'og:image', siteUrl + cardPath(role.id, band)),
      meta('property', 'og:image:type', 'image/png'),
      meta('property', 'og:image:width', String(CARD_WIDTH)),
      meta('property', 'og:image:height', String(CARD_HEIGHT)),
      meta('property', 'og:image:alt', titles.imageAlt(role, band)),
      meta('name', 'twitter:card', 'summary_large_image'),
    );
    if (route.kind === 'role') {
      const page = encodeURIComponent(absoluteHref(siteUrl, routes.role(role.id)));
      const endpoint = `${siteUrl}${oembedPath(role.id)}?url=${page}`;
      tags.push(
        `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(endpoint)}" title="${escapeHtml(role.title)}">`,
      );
    }
  }
  return tags;
}

function addressOf(route: Route): string | null {
  switch (route.kind) {
    case 'catalogue':
      return routes.catalogue();
    case 'role':
      return routes.role(route.slug);
    case 'assess':
      return routes.assess(route.slug);
    case 'interview':
      return routes.interview(route.slug);
    case 'compare':
      return routes.compare();
    case 'compare-roles':
      return routes.compareRoles();
    case 'embed-kit':
      return routes.embedKit();
    case 'studio':
      return routes.studio();
    default:
      return null;
  }
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
