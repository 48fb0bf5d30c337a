import { bitsOf, toQrBits } from './qr-bits.ts';
import { toCodewords } from './qr-codewords.ts';
import { formatPlaces, patternsOf } from './qr-grid.ts';
import { penaltyOf } from './qr-penalty.ts';
import { MOST_VERSION, qrCapacity } from './qr-version.ts';

export type QrCode = {
  readonly version: number;
  /** Which of the eight masks is on it. */
  readonly mask: number;
  /** Rows of modules: 1 dark, 0 light; without the quiet zone of 4 modules that belongs around. */
  readonly modules: readonly (readonly (0 | 1)[])[];
};

/**
 * The smallest QR code for a text, with error correction level M: a torn or smudged 15 % can be
 * made up for. Result codes at the end of a link are written as capitals and digits, which takes a
 * third less room than bytes. Null for a text that is too long (some 660 bytes).
 */
export function encodeQr(text: string): QrCode | null {
  const versions = Array.from({ length: MOST_VERSION }, (_, index) => index + 1);
  const version = versions.find((each) => toQrBits(text, each).length <= qrCapacity(each).data * 8);
  if (version === undefined) return null;
  const codewords = toCodewords(toQrBits(text, version), version);
  const masked = MASKS.map((_, mask) => draw(codewords, version, mask));
  const penalties = masked.map(penaltyOf);
  const mask = penalties.indexOf(Math.min(...penalties));
  return { version, mask, modules: masked[mask] ?? [] };
}

/** Conditions under which a mask turns the module at (x, y). */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(codewords: readonly number[], version: number, mask: number): (0 | 1)[][] {
  const grid = patternsOf(version).map((row) => [...row]);
  const size = grid.length;
  const put = (x: number, y: number, bit: number) => {
    const row = grid[y];
    if (row !== undefined) row[x] = bit === 1 ? 1 : 0;
  };
  formatPlaces(size).forEach((places, at) => {
    for (const [x, y] of places) put(x, y, (formatOf(mask) >>> at) & 1);
  });
  put(8, size - 8, 1);

  const bits = codewords.flatMap((codeword) => bitsOf(codeword, 8));
  let next = 0;
  for (const [x, y] of dataPath(size)) {
    if (grid[y]?.[x] !== null) continue;
    const bit = bits[next] ?? 0;
    next += 1;
    put(x, y, MASKS[mask]?.(x, y) === true ? 1 - bit : bit);
  }
  return grid.map((row) => row.map((module) => module ?? 0));
}

/** Two columns at a time from the right, up and down in turns, around the vertical timing pattern. */
function* dataPath(size: number): Generator<readonly [x: number, y: number]> {
  let upwards = true;
  for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1) {
      const y = upwards ? size - 1 - step : step;
      yield [right, y];
      yield [right - 1, y];
    }
    upwards = !upwards;
  }
}

/** Level M (00) and the mask, with their BCH code, under the fixed mask of the format information. */
function formatOf(mask: number): number {
  let rest = mask;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  return ((mask << 10) | rest) ^ 0x5412;
}
