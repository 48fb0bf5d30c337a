import {
  COMPARE_FOLDER,
  DRAFTS_FOLDER,
  RATE_FOLDER,
  ROLES_FOLDER,
  SHARED_FOLDER,
  STUDIO_FOLDER,
} from './folders.ts';

/**
 * Pages whose URL carries a code: `…/r/<role>/#`, `…/r/<role>/<band>/#`,
 * `…/drafts/<role>/<version>/shared/#`, `…/compare/#`; for observers `…/rate/<role>/#`,
 * `…/roles/<role>/observers/#`, and both for drafts; and `…/studio/try/#`, where a local draft is
 * tried.
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

/** The same after email processing, with the `#` in any of its encodings. */
const SENT_ADDRESS = new RegExp(`/(?:${CODED_PAGES})/\\S*(?:#|%(?:25)*23|-23)`, 'i');

/** True when the text ends in such a URL, up to and including its `#`. */
export function endsInResultAddress(text: string): boolean {
  return RESULT_ADDRESS.test(text);
}

/** True when the text contains the URL of a code, even a damaged one. */
export function holdsResultAddress(text: string): boolean {
  return SENT_ADDRESS.test(text);
}
