/** The largest QR code that is made here; a phone reads it from a screen, and no link is longer. */
export const MOST_VERSION = 20;

/** Per version from 1: error correction codewords of a block, and blocks, at level M (15 %). */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** How a version divides its codewords (bytes) at error correction level M. */
export type QrCapacity = {
  readonly total: number;
  readonly data: number;
  readonly blocks: number;
  /** Error correction codewords of each block. */
  readonly correction: number;
};

/** Modules along one side. */
export function qrSize(version: number): number {
  return 17 + 4 * version;
}

/** What a version from 1 to 20 holds. */
export function qrCapacity(version: number): QrCapacity {
  const blocks = BLOCKS[version - 1] ?? 0;
  const correction = CORRECTION[version - 1] ?? 0;
  const total = Math.floor(freeModules(version) / 8);
  return { total, data: total - blocks * correction, blocks, correction };
}

/** Where the centres of alignment patterns stand, on both axes. */
export function alignmentCentres(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2;
  const last = qrSize(version) - 7;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - (count - 2 - index) * step)];
}

/** Modules that no pattern, format or version information takes. */
function freeModules(version: number): number {
  const all = (16 * version + 128) * version + 64;
  if (version === 1) return all;
  const patterns = Math.floor(version / 7) + 2;
  const alignment = (25 * patterns - 10) * patterns - 55;
  return all - alignment - (version < 7 ? 0 : 36);
}
