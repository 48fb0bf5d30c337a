/** Invisible characters that a role file rejects or that word processors leave behind. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/g;

/** A bullet in front of a text copied from a word processor; Word uses \uF0B7. */
const BULLET = /^\s*(?:[•●▪◦‣∙·\uF0A7\uF0B7]\s+)+/;

/**
 * Cleans typed or pasted text for a role file: line breaks and tabs become spaces, invisible
 * characters and a leading bullet are removed. A trailing space stays, because the user may still be
 * typing.
 */
export function tidyText(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(/\s*[\r\n\u000B\u000C\u0085\u2028\u2029]+\s*/g, ' ')
    .replace(/\t+/g, ' ')
    .replace(/\u00A0/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/^\s+/, '')
    .normalize('NFC');
}

/**
 * Text as it goes into the file: tidied, without double spaces and those at its ends. Not for the
 * field itself, in which another word may follow the space.
 */
export function finishText(text: string): string {
  return tidyText(text).replace(/ {2,}/g, ' ').trimEnd();
}

/**
 * Folds a name for comparison: ignores case, kinds of quotes, hyphens and spaces, and compatibility
 * forms.
 */
export function foldName(text: string): string {
  // Before NFKC, which turns "´" into a space and a combining accent.
  return tidyText(text)
    .replace(/[‘’‛ʼ`´]/g, "'")
    .normalize('NFKC')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Cleans a pasted URL: trims and encodes what a role file refuses, and adds a missing https://. */
export function tidyAddress(text: string): string {
  const plain = tidyText(text).trim().replaceAll(' ', '%20').replaceAll("'", '%27');
  return /^www\./i.test(plain) ? `https://${plain}` : plain;
}
