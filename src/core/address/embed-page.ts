import { SLUG } from './embed-address.ts';
import { EMBED_FOLDER, SLUG_PATTERN } from './folders.ts';
import { readParameter, withoutParameters } from './query.ts';

const EMBED_PAGE = new RegExp(`/${EMBED_FOLDER}/${SLUG_PATTERN}/$`);

/** Either may name the role of a plain frame; beside `role`, `profile` is a step of its ladder. */
const ROLE_PARAMETERS = ['role', 'profile'];

/** True for the address of a page for frames, under any sub-path. */
export function isEmbedPage(pathname: string): boolean {
  return EMBED_PAGE.test(pathname);
}

/**
 * Where `/embed/?role=…` leads, relative to itself: the page of the role with the rest of the query.
 * Null for an address that names no role, or several to choose from.
 */
export function embedPageOf(search: string): string | null {
  // Of several roles one is chosen on this page.
  if (readParameter(search, 'profiles') !== null) return null;
  const name = ROLE_PARAMETERS.find((each) => readParameter(search, each) !== null) ?? '';
  const slug = readParameter(search, name) ?? '';
  return SLUG.test(slug) ? `./${slug}/${withoutParameters(search, [name])}` : null;
}
