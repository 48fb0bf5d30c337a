import { elementAt } from '../element-at.ts';
import { chunksOf } from './png-chunks.ts';

/** Chunk types: their four letters as one number. */
const HEADER = 0x49484452;
const DATA = 0x49444154;
/** Samples per pixel, by colour type (PNG 11.2.2). */
const SAMPLES = new Map([
  [2, 3],
  [6, 4],
]);

/** A PNG's pixels as stored: filtered and compressed with zlib. */
export type PackedPixels = {
  readonly width: number;
  readonly height: number;
  /** Bytes per pixel: red, green, blue and optionally alpha, one or two bytes each. */
  readonly bytesPerPixel: number;
  /** Bytes per sample: 1 or 2. */
  readonly depth: number;
  readonly packed: Uint8Array<ArrayBuffer>;
};

/** Red, green, blue and alpha, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/**
 * Extracts the pixels of a non-interlaced true-colour PNG, the format that a canvas produces; null
 * for any other data.
 */
export function packedPixels(png: Uint8Array): PackedPixels | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Uint8Array[] = [];
  let header: Omit<PackedPixels, 'packed'> | null = null;
  for (const { type, at, length } of chunksOf(png)) {
    if (type === DATA) parts.push(png.subarray(at + 8, at + 8 + length));
    if (type !== HEADER || length !== 13) continue;
    const bits = view.getUint8(at + 16);
    const samples = SAMPLES.get(view.getUint8(at + 17));
    const isInterlaced = view.getUint8(at + 20) !== 0;
    if (samples === undefined || isInterlaced || (bits !== 8 && bits !== 16)) return null;
    const depth = bits / 8;
    header = {
      width: view.getUint32(at + 8),
      height: view.getUint32(at + 12),
      bytesPerPixel: samples * depth,
      depth,
    };
  }
  if (header === null || parts.length === 0) return null;
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return { ...header, packed };
}

/**
 * Reverses the filters of decompressed rows in place (PNG 9.2). Returns a function that reads a
 * pixel by column and row; null for rows that are too short or have an unknown filter.
 */
export function readPixels(
  { width, height, bytesPerPixel, depth }: PackedPixels,
  rows: Uint8Array,
): ((x: number, y: number) => Pixel) | null {
  const stride = width * bytesPerPixel;
  if (rows.length < (stride + 1) * height) return null;
  for (let row = 0; row < height; row += 1) {
    if (!unfilter(rows, row * (stride + 1), stride, bytesPerPixel, row === 0)) return null;
  }
  return (x, y) => {
    const at = y * (stride + 1) + 1 + x * bytesPerPixel;
    const sample = (index: number) => elementAt(rows, at + index * depth);
    return [sample(0), sample(1), sample(2), bytesPerPixel === 3 * depth ? 255 : sample(3)];
  };
}

/** Reverses the filter of the row, given by its first byte. */
function unfilter(
  rows: Uint8Array,
  start: number,
  stride: number,
  bytesPerPixel: number,
  isFirst: boolean,
): boolean {
  const filter = elementAt(rows, start);
  if (filter > 4) return false;
  if (filter === 0) return true;
  for (let index = 1; index <= stride; index += 1) {
    const at = start + index;
    const left = index > bytesPerPixel ? elementAt(rows, at - bytesPerPixel) : 0;
    const above = isFirst ? 0 : elementAt(rows, at - stride - 1);
    const corner =
      isFirst || index <= bytesPerPixel ? 0 : elementAt(rows, at - stride - 1 - bytesPerPixel);
    rows[at] = elementAt(rows, at) + predict(filter, left, above, corner);
  }
  return true;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    default:
      return paeth(left, above, corner);
  }
}

/** The neighbour nearest to their linear estimate (PNG 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [byLeft, byAbove, byCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - above),
    Math.abs(estimate - corner),
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
