import { SLUG } from './embed-address.ts';
import { EMBED_FOLDER, SLUG_PATTERN } from './folders.ts';
import { readParameter, withoutParameters } from './query.ts';

const EMBED_PAGE = new RegExp(`/${EMBED_FOLDER}/${SLUG_PATTERN}/$`);

/** Either can name the role of a plain frame; beside `role`, `profile` is a step of its ladder. */
const ROLE_PARAMETERS = ['role', 'profile'];

/** True for the URL path of a frame page, under any base path. */
export function isEmbedPage(pathname: string): boolean {
  return EMBED_PAGE.test(pathname);
}

/**
 * The target of `/embed/?role=…`, relative to itself: the role's page with the rest of the query.
 * Null when the URL names no role, or several to choose from.
 */
export function embedPageOf(search: string): string | null {
  // With several roles, the user chooses one on this page.
  if (readParameter(search, 'profiles') !== null) return null;
  const name = ROLE_PARAMETERS.find((each) => readParameter(search, each) !== null) ?? '';
  const slug = readParameter(search, name) ?? '';
  return SLUG.test(slug) ? `./${slug}/${withoutParameters(search, [name])}` : null;
}
