import { cleanLine } from '../share/clean-name.ts';

/** Most characters (code points) of a line in somebody's own words. */
export const MOST_NOTE = 280;

/**
 * A line in somebody's own words as it is kept: NFC, one line, without control and direction
 * characters, at most 280 code points. Cleaning twice is the same as once.
 */
export function cleanNote(text: string): string {
  const clean = cleanLine(text);
  return clean.length <= MOST_NOTE ? clean : Array.from(clean).slice(0, MOST_NOTE).join('').trim();
}

/** Whether less is kept of this line than was typed, because all of it would be too long. */
export function isNoteCut(text: string): boolean {
  return cleanNote(text) !== cleanLine(text);
}
