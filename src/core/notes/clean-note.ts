import { cleanLine } from '../share/clean-name.ts';

/** Maximum length of a note, in code points. */
export const MOST_NOTE = 280;

/**
 * Normalises a line in somebody's own words for storage: NFC, one line, without control and
 * bidirectional formatting characters, at most 280 code points. Idempotent.
 */
export function cleanNote(text: string): string {
  const clean = cleanLine(text);
  return clean.length <= MOST_NOTE ? clean : Array.from(clean).slice(0, MOST_NOTE).join('').trim();
}

/** True when the text is too long and gets truncated. */
export function isNoteCut(text: string): boolean {
  return cleanNote(text) !== cleanLine(text);
}
