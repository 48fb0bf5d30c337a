import { elementAt } from '../element-at.ts';
import { chunksOf } from './png-chunks.ts';

/** Chunk types as the number that their four letters make. */
const HEADER = 0x49484452;
const DATA = 0x49444154;
/** Colour types (PNG 11.2.2): samples of a pixel. */
const SAMPLES = new Map([
  [2, 3],
  [6, 4],
]);

/** A PNG's pixels as they lie in the file: filtered, and packed by zlib. */
export type PackedPixels = {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: red, green, blue and perhaps alpha, one or two each. */
  readonly bytesPerPixel: number;
  /** Bytes of a sample: 1 or 2. */
  readonly depth: number;
  readonly packed: Uint8Array<ArrayBuffer>;
};

/** One pixel: red, green, blue and alpha, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/**
 * The pixels of a true-colour PNG that isn't interlaced, which is what a canvas gives; null for
 * every other one, and for what is no PNG.
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
 * Undoes the filters of unpacked rows (PNG 9.2), in place. The result reads single pixels by column
 * and row; null when the rows are too short or filtered in a way that PNG doesn't know.
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

/** Undoes the filter of the row that begins with the byte that names it. */
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

/** The neighbour that is nearest to their linear estimate (PNG 9.4). */
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
