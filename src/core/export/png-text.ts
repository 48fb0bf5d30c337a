import { fromLatin1 } from '../input/encoding/from-codes.ts';
import { crc32 } from '../quiz/crc32.ts';
import { chunksOf, type PngChunk } from './png-chunks.ts';

/** Chunk types: their four letters as one number. */
const TEXT = 0x74455874;
const END = 0x49454e44;
/** A hundred times the length of a link. */
const MAX_TEXT_BYTES = 65_536;

/**
 * Adds text to a PNG as a tEXt chunk (PNG 11.3.4.3) before the end, which every viewer ignores.
 * Keyword and text must be Latin-1. Null when the data isn't a PNG.
 */
export function writePngText(
  png: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> | null {
  const end = findChunk(png, ({ type }) => type === END);
  if (end === null) return null;
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

/**
 * Reads the text that `writePngText` stored under this keyword; null without one, or when the data
 * isn't a PNG.
 */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  const beginning = `${keyword}\0`;
  const textOf = ({ at, length }: PngChunk) => fromLatin1(png.subarray(at + 8, at + 8 + length));
  const isOurs = (chunk: PngChunk) =>
    chunk.type === TEXT &&
    chunk.length <= MAX_TEXT_BYTES &&
    textOf({ ...chunk, length: Math.min(chunk.length, beginning.length) }) === beginning;
  const found = findChunk(png, isOurs);
  return found === null ? null : textOf(found).slice(beginning.length);
}

/** The first matching chunk before the end, or before the point where the file is truncated. */
function findChunk(png: Uint8Array, isWanted: (chunk: PngChunk) => boolean): PngChunk | null {
  for (const chunk of chunksOf(png)) if (isWanted(chunk)) return chunk;
  return null;
}

function numberBytes(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
