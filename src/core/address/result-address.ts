import {
  COMPARE_FOLDER,
  DRAFTS_FOLDER,
  RATE_FOLDER,
  ROLES_FOLDER,
  SHARED_FOLDER,
  STUDIO_FOLDER,
} from './folders.ts';

/**
 * `…/r/<role>/#`, `…/r/<role>/<band>/#`, `…/drafts/<role>/<version>/shared/#`, `…/compare/#`, and what
 * travels between a person and their observers: `…/rate/<role>/#`, `…/roles/<role>/observers/#`, and
 * both for drafts; `…/studio/try/#`, where a draft of one browser is taken.
 */
const CODED_PAGES = [
  `${SHARED_FOLDER}/[\\w-]+(?:/[\\w-]+)?`,
  `${DRAFTS_FOLDER}/[\\w-]+/\\d+/(?:shared|rate|observers)`,
  `${ROLES_FOLDER}/[\\w-]+/observers`,
  `${RATE_FOLDER}/[\\w-]+`,
  COMPARE_FOLDER,
  `${STUDIO_FOLDER}/try`,
].join('|');

const RESULT_ADDRESS = new RegExp(`/(?:${CODED_PAGES})/?(?:\\?[^\\s#]*)?#$`);

/** The same on its way through mail: with a `#` in any of its spellings. */
const SENT_ADDRESS = new RegExp(`/(?:${CODED_PAGES})/\\S*(?:#|%(?:25)*23|-23)`, 'i');

/** True for a text that ends in an address whose fragment, which begins there, is a code. */
export function endsInResultAddress(text: string): boolean {
  return RESULT_ADDRESS.test(text);
}

/** True for a text with the address of a code in it, whatever has become of that. */
export function holdsResultAddress(text: string): boolean {
  return SENT_ADDRESS.test(text);
}
