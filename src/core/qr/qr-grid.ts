import { alignmentCentres, qrSize } from './qr-version.ts';

/** Modules by row and column: 1 dark, 0 light; null where data goes. */
export type QrGrid = readonly (readonly (0 | 1 | null)[])[];

/** Everything of a QR code but its data and its format: what says where it is and how large. */
export function patternsOf(version: number): QrGrid {
  const size = qrSize(version);
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => EMPTY));
  const set = (x: number, y: number, dark: boolean) => {
    const row = grid[y];
    if (row !== undefined && x >= 0 && x < size) row[x] = dark ? 1 : 0;
  };
  const square = (x: number, y: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of CORNERS) square(x < 0 ? size + x : x, y < 0 ? size + y : y, 4, [2, 4]);
  const centres = alignmentCentres(version);
  const last = centres.at(-1);
  for (const x of centres) {
    for (const y of centres) {
      const inCorner = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
      if (!inCorner) square(x, y, 2, [1]);
    }
  }
  if (version >= 7) {
    versionBits(version).forEach((bit, at) => {
      const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
      set(a, b, bit === 1);
      set(b, a, bit === 1);
    });
  }
  return grid;
}

/**
 * The places of the format information for each of its 15 bits, lowest first: once around the
 * first corner, once along the other two.
 */
export function formatPlaces(size: number): readonly (readonly [x: number, y: number])[][] {
  return Array.from({ length: 15 }, (_, bit) => {
    const near: readonly [number, number] =
      bit < 6 ? [8, bit] : bit < 8 ? [8, bit + 1] : bit === 8 ? [7, 8] : [14 - bit, 8];
    const far: readonly [number, number] = bit < 8 ? [size - 1 - bit, 8] : [8, size - 15 + bit];
    return [near, far];
  });
}

/** Version from 7 on, with its (18, 6) Golay code, lowest bit first. */
function versionBits(version: number): readonly number[] {
  let rest = version;
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  return Array.from({ length: 18 }, (_, at) => (bits >>> at) & 1);
}

/** Centres of the three finder patterns; from the far end where negative. */
const CORNERS = [
  [3, 3],
  [-4, 3],
  [3, -4],
] as const;

const EMPTY: 0 | 1 | null = null;
