import { toUtf8 } from './utf8-bytes.ts';

/** Most UTF-8 bytes that a display name may take in a code. */
export const MOST_NAME_BYTES = 63;

/** Control characters other than white space, marks that turn the writing direction, half characters. */
const STRIPPED =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/**
 * A text of somebody else's as one line that is safe to show: NFC, without control and direction
 * characters, runs of white space as one space.
 */
export function cleanLine(text: string): string {
  return text.replace(STRIPPED, '').replace(/\s+/gu, ' ').normalize('NFC').trim();
}

/**
 * A display name as a code carries it: NFC, without control and direction characters, runs of white
 * space as one space, at most 63 UTF-8 bytes and never cut inside a character's bytes. An empty
 * text means no name. Cleaning twice is the same as once.
 */
export function cleanName(text: string): string {
  const clean = cleanLine(text);
  let name = '';
  let bytes = 0;
  for (const character of clean) {
    bytes += toUtf8(character).length;
    if (bytes > MOST_NAME_BYTES) break;
    name += character;
  }
  return name.trim();
}

/** Whether a code carries less of this name than was typed, because all of it would be too long. */
export function isNameCut(text: string): boolean {
  return cleanName(text) !== cleanLine(text);
}
