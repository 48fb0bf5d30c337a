import { elementAt } from '../../element-at.ts';
import { CODE_PAGE_SAMPLE_BYTES, pickCodePage } from './code-pages.ts';
import { fromCodes, fromLatin1 } from './from-codes.ts';

/** Encoding of a text file. `bytes` is UTF-8 or a code page, decided for each line. */
export type TextEncoding = 'bytes' | 'utf-16le' | 'utf-16be';

/** Number of bytes inspected to detect UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4096;

/**
 * Detects the encoding from the start of a text: UTF-16 by its byte order mark, or by zeros in
 * every second byte of mostly Latin text. No other text contains zero bytes.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zerosAt = (parity: 0 | 1) =>
    sample.reduce((sum, byte, at) => (byte === 0 && at % 2 === parity ? sum + 1 : sum), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) * 5 < sample.length / 2) return 'bytes';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Decodes a file's bytes without the byte order mark: UTF-8, UTF-16 with or without a mark, or the
 * code page of an old Windows or Macintosh (Excel's plain CSV). UTF-8 or not is decided line by
 * line, so that a stray byte affects only its own line; the code page once for all others. Never
 * throws: binary data gives noise.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes);
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = lineEnd(bytes, from, encoding);
    lines.push(bytes.subarray(from, end));
    from = end;
  }
  return decodeLines(lines, encoding)
    .join('')
    .replace(/^\uFEFF/, '');
}

/** Decodes lines, or other pieces that end at a character boundary, in a known encoding. */
function decodeLines(lines: readonly Uint8Array[], encoding: TextEncoding): readonly string[] {
  if (encoding !== 'bytes') {
    return lines.map((line) => fromUnits(line, encoding === 'utf-16le' ? 1 : 0));
  }
  const decoded = lines.map(decodeUtf8);
  const others = lines.filter((_, at) => decoded[at] === null);
  if (others.length === 0) return decoded.map(String);
  const decode = pickCodePage(sampleOf(others));
  return lines.map((line, at) => decoded[at] ?? decode(line));
}

/** Lines by which their code page can be picked, one after the other. */
function sampleOf(lines: readonly Uint8Array[]): Uint8Array {
  const sample = new Uint8Array(CODE_PAGE_SAMPLE_BYTES);
  let length = 0;
  for (const line of lines) {
    const part = line.subarray(0, sample.length - length);
    sample.set(part, length);
    length += part.length;
  }
  return sample.subarray(0, length);
}

/** The offset after the next line feed, or the end. */
function lineEnd(bytes: Uint8Array, from: number, encoding: TextEncoding): number {
  if (encoding === 'bytes') {
    const found = bytes.indexOf(0x0a, from);
    return found < 0 ? bytes.length : found + 1;
  }
  return Math.min(bytes.length, from + 0x8000);
}

/** Decodes one line, or another piece that ends at a character boundary, in a known encoding. */
export function decodeLine(bytes: Uint8Array, encoding: TextEncoding): string {
  return decodeLines([bytes], encoding).join('');
}

function fromUnits(bytes: Uint8Array, high: 0 | 1): string {
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push((elementAt(bytes, at + high) << 8) | elementAt(bytes, at + 1 - high));
  }
  return fromCodes(units, String.fromCharCode);
}

/** True for bytes beyond ASCII that are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  let isAscii = true;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return false;
    isAscii &&= length === 1;
    at += length;
  }
  return !isAscii;
}

/** UTF-8 when valid sequences outnumber invalid ones; otherwise null. */
function decodeUtf8(bytes: Uint8Array): string | null {
  if (bytes.every((byte) => byte < 0x80)) return fromLatin1(bytes);
  const points: number[] = [];
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = elementAt(bytes, at);
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      broken += 1;
      points.push(0xfffd);
      at += 1;
      continue;
    }
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) {
      point = (point << 6) | (elementAt(bytes, at + next) & 0x3f);
    }
    if (length > 1) whole += 1;
    points.push(point);
    at += length;
  }
  if (broken > whole || (broken > 0 && whole === 0)) return null;
  return fromCodes(points, String.fromCodePoint);
}

/** Length of the valid UTF-8 sequence at this offset; 0 if there is none (RFC 3629). */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = elementAt(bytes, at);
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = elementAt(bytes, at + 1);
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isOutside = (lead === 0xed && second >= 0xa0) || (lead === 0xf4 && second >= 0x90);
  return isOverlong || isOutside ? 0 : length;
}
