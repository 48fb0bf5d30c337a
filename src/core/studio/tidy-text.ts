/** What nobody sees and a role file refuses, or that word processors leave behind. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/g;

/**
 * A text as it was typed or pasted, without what can't stand in a role file: line breaks and tabs are
 * spaces, invisible characters are gone. The space at the end stays: somebody may be typing on.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\s*[\r\n\u000B\u000C\u0085\u2028\u2029]+\s*/g, ' ')
    .replace(/\t+/g, ' ')
    .replace(/\u00A0/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/^\s+/, '')
    .normalize('NFC');
}

/** An address as it was pasted: without spaces around it, and with https:// where it has no beginning. */
export function tidyAddress(text: string): string {
  const plain = tidyText(text).trim().replaceAll(' ', '%20');
  return /^www\./i.test(plain) ? `https://${plain}` : plain;
}
