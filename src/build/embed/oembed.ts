import { absoluteHref, type Role, routes } from '#core';
import { cardPath } from '../../core/address/site-files.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../social-cards/social-cards.ts';
import type { Messages } from '../../i18n/load-messages.ts';

/**
 * Large enough without the loader's resizing, because WordPress runs no script beside the frame.
 */
const FRAME_WIDTH = 600;
const FRAME_HEIGHT = 700;

/**
 * The oEmbed response for a role's page (oembed.com, version 1.0, type rich). It is a static file,
 * so it ignores the requested width and URL.
 */
export function oembedFor(role: Role, siteUrl: string, titles: Messages['page-titles']): string {
  const { title } = titles.of('embed', role, null);
  const frame = [
    `src="${escapeHtml(absoluteHref(siteUrl, routes.embed(role.id)))}"`,
    `width="${FRAME_WIDTH}" height="${FRAME_HEIGHT}"`,
    `title="${escapeHtml(title)}"`,
    'frameborder="0" loading="lazy" allow="clipboard-write; web-share"',
  ];
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Role Radar',
    provider_url: siteUrl,
    cache_age: 86_400,
    html: `<iframe ${frame.join(' ')}></iframe>`,
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: siteUrl + cardPath(role.id, null),
    thumbnail_width: CARD_WIDTH,
    thumbnail_height: CARD_HEIGHT,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
