import { COMPARE_FOLDER, DRAFTS_FOLDER, SHARED_FOLDER } from './folders.ts';

/** `…/r/<role>/#`, `…/r/<role>/<band>/#`, `…/drafts/<role>/<version>/shared/#`, `…/compare/#`. */
const RESULT_ADDRESS = new RegExp(
  `/(?:${SHARED_FOLDER}/[\\w-]+(?:/[\\w-]+)?|${DRAFTS_FOLDER}/[\\w-]+/\\d+/shared|${COMPARE_FOLDER})` +
    '/?(?:\\?[^\\s#]*)?#$',
);

/** The same on its way through mail: with a `#` in any of its spellings. */
const SENT_ADDRESS = new RegExp(
  `/(?:${SHARED_FOLDER}/[\\w-]+|${DRAFTS_FOLDER}/[\\w-]+/\\d+/shared|${COMPARE_FOLDER})` +
    '/\\S*(?:#|%(?:25)*23|-23)',
  'i',
);

/** True for a text that ends in an address whose fragment, which begins there, is a result. */
export function endsInResultAddress(text: string): boolean {
  return RESULT_ADDRESS.test(text);
}

/** True for a text with the address of a result in it, whatever has become of its code. */
export function holdsResultAddress(text: string): boolean {
  return SENT_ADDRESS.test(text);
}
