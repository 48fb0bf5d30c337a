import { toUtf8 } from '../share/utf8-bytes.ts';

/** Most octets of a line of a calendar, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Control characters, which no calendar may hold but for a tab. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F]|\p{Cs}/gu;

/** A text as the value of a property (RFC 5545, 3.3.11): new lines, commas, semicolons and backslashes escaped. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');
}

/**
 * Lines of a calendar as the file has them: each ends in CRLF, and one of more than 75 octets of UTF-8
 * goes on in the next behind a space, never inside a character.
 */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = toUtf8(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
