import { cleanLine } from '../share/clean-name.ts';

/** Maximum length of a stored URL. */
export const MAX_URL_LENGTH = 500;

/** Only https, without a user name or password before the host. */
const HTTPS =
  /^https:\/\/(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*(?::\d{1,5})?(?:[/?#][!#-&(-;=?-_a-~%]*)?$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:(?!\d)/;

/**
 * Makes a typed URL safe to follow: https only, non-ASCII characters percent-encoded, `https://`
 * added if there is no scheme. Null for anything else, and for more than 500 characters.
 */
export function cleanLink(text: string): string | null {
  const line = cleanLine(text);
  const whole = SCHEME.test(line) ? line.replace(/^https:/i, 'https:') : `https://${line}`;
  // Browsers copy URLs as displayed: with letters of any script, and quotes.
  const address = whole.replace(/[^\0-\x7F]|['<>`]/gu, (each) => encode(each));
  return address.length <= MAX_URL_LENGTH && HTTPS.test(address) ? address : null;
}

function encode(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character);
}
