import { crc32 } from '../quiz/crc32.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/**
 * A PNG with a text in it (chunk tEXt, PNG 11.3.4.3, in front of the end), which every viewer
 * ignores. Keyword and text are Latin-1. Null for what is no PNG.
 */
export function writePngText(
  png: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> | null {
  const end = chunksOf(png).find(({ type }) => type === 'IEND');
  if (end === undefined) return null;
  const content = `tEXt${keyword}\0${text}`;
  const checksum = Number.parseInt(crc32(content), 16);
  const chunk = [
    ...numberBytes(content.length - 4),
    ...Array.from(content, (letter) => letter.charCodeAt(0) & 0xff),
    ...numberBytes(checksum),
  ];
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end.at));
  whole.set(chunk, end.at);
  whole.set(png.subarray(end.at), end.at + chunk.length);
  return whole;
}

/** The text that `writePngText` put in under this keyword; null when there is none, or no PNG. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  for (const { type, at, length } of chunksOf(png)) {
    if (type !== 'tEXt' || length > MOST_TEXT) continue;
    const content = latin1(png.subarray(at + 8, at + 8 + length));
    if (content.startsWith(`${keyword}\0`)) return content.slice(keyword.length + 1);
  }
  return null;
}

/** A link is a hundredth of this. */
const MOST_TEXT = 65_536;

type Chunk = { readonly type: string; readonly at: number; readonly length: number };

/** The chunks up to the end or to where the file breaks off. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (latin1(png.subarray(0, 8)) !== SIGNATURE) return [];
  const chunks: Chunk[] = [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = 8;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    const type = latin1(png.subarray(at + 4, at + 8));
    if (at + 12 + length > png.length) break;
    chunks.push({ type, at, length });
    at += 12 + length;
  }
  return chunks;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function numberBytes(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
