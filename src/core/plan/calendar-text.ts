import { toUtf8 } from '../share/encoding/utf8-bytes.ts';

/** Maximum length of a calendar line in octets, without its line ending (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75;

/** Control characters, of which a calendar may only contain tabs. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F]|\p{Cs}/gu;

/**
 * Escapes text as a property value (RFC 5545, 3.3.11): new lines, commas, semicolons and
 * backslashes.
 */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');
}

/**
 * Folds lines for a calendar file: each ends in CRLF, and one of more than 75 octets of UTF-8
 * continues on the next line after a space, never splitting a character.
 */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = toUtf8(character).length;
    if (octets + size > MAX_LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
