import { cleanLine } from '../share/clean-name.ts';

/** Longest address that is kept. */
export const MOST_LINK = 500;

/** Nothing but https, without a name or password in front of the host. */
const HTTPS =
  /^https:\/\/(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*(?::\d{1,5})?(?:[/?#][!#-&(-;=?-_a-~%]*)?$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:(?!\d)/;

/**
 * An address that somebody typed, as one that is safe to follow: https only, other letters than
 * ASCII percent-encoded, `https://` in front where nothing stood there. Null for everything else,
 * and for more than 500 characters.
 */
export function cleanLink(text: string): string | null {
  const line = cleanLine(text);
  const whole = SCHEME.test(line) ? line.replace(/^https:/i, 'https:') : `https://${line}`;
  // Browsers copy what they show: letters of any writing, and quotes.
  const address = whole.replace(/[^\0-\x7F]|['<>`]/gu, (each) => encode(each));
  return address.length <= MOST_LINK && HTTPS.test(address) ? address : null;
}

function encode(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character);
}
