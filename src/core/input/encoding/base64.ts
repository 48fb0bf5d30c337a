import { elementAt } from '../../element-at.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes Base64 of either alphabet (RFC 4648, sections 4 and 5), with or without padding; ignores
 * line breaks and all else that is no digit.
 */
export function decodeBase64(text: string): Uint8Array {
  const digits = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  for (let at = 0; at < bytes.length; at += 1) {
    const first = Math.floor((at * 8) / 6);
    const pair = [first, first + 1].map((index) => DIGITS.indexOf(digits.charAt(index)));
    const bits = (elementAt(pair, 0) << 6) | elementAt(pair, 1);
    // Each byte begins 0, 2 or 4 bits into its first digit.
    bytes[at] = (bits >> (4 - ((at * 8) % 6))) & 0xff;
  }
  return bytes;
}
