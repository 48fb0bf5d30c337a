import { EMBED_FOLDER } from './folders.ts';

/** The name of a role as an address holds it: no dots, no slashes, nothing that leads elsewhere. */
export const SLUG = /^[a-z0-9-]{1,40}$/;

/** The page of all roles for frames, from the site's root without a slash before it. */
export const EMBED_ROOT = `${EMBED_FOLDER}/`;

/** The page of a role for frames, from the site's root without a slash before it. */
export function embedPath(slug: string): string {
  return `${EMBED_ROOT}${slug}/`;
}
