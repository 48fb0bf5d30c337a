import { EMBED_FOLDER } from './folders.ts';

/** A role's slug in URLs: no dots, no slashes, nothing that could lead elsewhere. */
export const SLUG = /^[a-z0-9-]{1,40}$/;

/** The frame page of all roles, relative to the site's root without a leading slash. */
export const EMBED_ROOT = `${EMBED_FOLDER}/`;

/** The frame page of a role, relative to the site's root without a leading slash. */
export function embedPath(slug: string): string {
  return `${EMBED_ROOT}${slug}/`;
}
