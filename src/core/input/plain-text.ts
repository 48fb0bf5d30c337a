import { decodeBase64 } from './encoding/base64.ts';
import { decodeText } from './encoding/decode-text.ts';
import { undoDoubleEncoding } from './encoding/double-encoded.ts';
import { fromLatin1 } from './encoding/from-codes.ts';
import { isMarkup, markupText } from './markup-text.ts';

/**
 * Text as people read it, of what programs save and send: HTML, the source of an email, contact
 * cards and calendars, links that a mail filter wrote in Base64. Other text is returned unchanged.
 * Takes time in proportion to the text's length.
 */
export function plainText(text: string): string {
  const read = isCard(text)
    ? cardText(text)
    : isEncodedMail(text)
      ? mailText(text)
      : (rowsOfLists(text) ?? (QUOTED_PRINTABLE.test(text) ? fromQuotedPrintable(text) : text));
  const plain = isMarkup(read) ? markupText(read) : read;
  return undoDoubleEncoding(plain)
    .replace(DIRECTION_MARKS, '')
    .replace(BASE64_LINK, (link) => fromLatin1(decodeBase64(link)))
    .replace(FORUM_LINK, '$1 ($2)');
}

/** Chats put them around names and times; they are no part of either. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** A link of a forum: `[url=https://…]Anna[/url]`. */
const FORUM_LINK = /\[url=["']?([^\]\s"']{1,2000})["']?\]([^[\]]{0,200})\[\/url\]/gi;

/** The rows of a list of lists in JSON, as a table; null for any other text. */
function rowsOfLists(text: string): string | null {
  if (!/^\s*\[\s*\[/.test(text)) return null;
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) return null;
    const cellText = (cell: unknown) =>
      (typeof cell === 'string' ? cell : JSON.stringify(cell)).replace(/\s+/g, ' ');
    return rows.map((row) => row.map(cellText).join('\t')).join('\n');
  } catch {
    return null;
  }
}

const QUOTED_PRINTABLE = /^content-transfer-encoding:[ \t]*quoted-printable[ \t]*$/im;

/** The source of an email whose text and header are written in ASCII (RFC 2045, 2047). */
function fromQuotedPrintable(text: string): string {
  return decodeWords(text)
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/gi, (run) =>
      decodeText(Uint8Array.from(run.slice(1).split('='), (pair) => Number(`0x${pair}`))),
    );
}

/** Base64 of `http://` or `https://` and more, as in the links of Sophos. */
const BASE64_LINK = /(?<![A-Za-z0-9+])aHR0c(?:DovL|HM6Ly)[A-Za-z0-9+/_-]{20,}=*/g;

function isEncodedMail(text: string): boolean {
  return /^content-transfer-encoding:[ \t]*base64[ \t]*$/im.test(text);
}

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The texts of an email's source, Base64 decoded, each below the line that names the sender. Of a
 * text that comes in two forms the plain one is read; attachments are left out.
 */
function mailText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const hasPlain = /^content-type:[ \t]*text\/plain/im.test(text);
  const sender = decodeWords(/^from:.*$/im.exec(text)?.[0] ?? '');
  const written: string[] = [];
  let isHead = true;
  let head: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = String(lines[at]);
    if (line.startsWith('--')) [isHead, head] = [true, []];
    else if (!isHead) written.push(line);
    else head.push(line);
    if (!isHead || line.trim() !== '') continue;
    isHead = false;
    const about = head.join('\n');
    const type = /^content-type:[ \t]*([^;\s]*)/im.exec(about)?.[1]?.toLowerCase() ?? 'text/plain';
    written.push(sender);
    if (!isEncodedMail(about)) continue;
    const body: string[] = [];
    while (BASE64_LINE.test(lines[at + 1] ?? '')) body.push(String(lines[(at += 1)]));
    if (type === 'text/plain' || (type === 'text/html' && !hasPlain))
      written.push(decodeText(decodeBase64(body.join(''))));
  }
  return written.join('\n');
}

/** Encoded words of header lines (RFC 2047): `=?UTF-8?Q?J=C3=B6rg?=`. */
function decodeWords(line: string): string {
  return line.replace(/=\?[\w-]+\?([BQ])\?([^?\s]*)\?=/gi, (_, form: string, word: string) => {
    if (form.toUpperCase() === 'B') return decodeText(decodeBase64(word));
    const bytes = word
      .replace(/_/g, ' ')
      .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number(`0x${hex}`)));
    return decodeText(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  });
}

function isCard(text: string): boolean {
  return /^\s*BEGIN:V(?:CARD|CALENDAR)[ \t]*$/im.test(text.slice(0, 1000));
}

/** Properties that people write in. A card's `FN` is its person's name; a calendar names nobody. */
const WRITTEN = /^(FN|URL|NOTE|DESCRIPTION|LOCATION|COMMENT)(?:;[^:]*)?:(.*)$/i;

/** The texts of contact cards (RFC 6350) and calendars (RFC 5545), unfolded, with gaps between them. */
function cardText(text: string): string {
  const unfolded = text.replace(/(?:\r\n|\r|\n)[ \t]/g, '');
  const cards: string[] = [];
  let card: string[] = [];
  for (const line of unfolded.split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = WRITTEN.exec(line) ?? [];
    const written = value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1');
    if (/^FN$/i.test(name)) card.unshift(`Name: ${written}`);
    else if (name !== '') card.push(written);
    if (!/^END:/i.test(line)) continue;
    cards.push(card.join('\n'));
    card = [];
  }
  return cards.join('\n\n');
}
