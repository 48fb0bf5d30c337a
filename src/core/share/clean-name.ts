import { toUtf8 } from './encoding/utf8-bytes.ts';

/** Maximum length of a display name in a code, in UTF-8 bytes. */
export const MAX_NAME_BYTES = 63;

/**
 * Control characters except white space, bidirectional formatting characters and lone surrogates.
 */
const STRIPPED =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/**
 * Makes foreign text safe to show on one line: NFC, control and direction characters removed, runs
 * of white space collapsed to one space.
 */
export function cleanLine(text: string): string {
  return text.replace(STRIPPED, '').replace(/\s+/gu, ' ').normalize('NFC').trim();
}

/**
 * Normalises a display name for a code: NFC, control and direction characters removed, runs of
 * white space collapsed, at most 63 UTF-8 bytes without splitting a character. Empty text means no
 * name. Idempotent.
 */
export function cleanName(text: string): string {
  const clean = cleanLine(text);
  let name = '';
  let bytes = 0;
  for (const character of clean) {
    bytes += toUtf8(character).length;
    if (bytes > MAX_NAME_BYTES) break;
    name += character;
  }
  return name.trim();
}

/** True when the name is too long for a code and gets truncated. */
export function isNameCut(text: string): boolean {
  return cleanName(text) !== cleanLine(text);
}
