import { bitsOf } from './qr-bits.ts';
import { qrCapacity } from './qr-version.ts';
import { correctionOf } from './reed-solomon.ts';

/**
 * The codewords of a QR code in the order in which they are drawn: data with terminator and
 * padding, cut into blocks, each with its error correction, all blocks interleaved. The bits must
 * fit the version.
 */
export function toCodewords(bits: readonly number[], version: number): readonly number[] {
  const { total, data: capacity, blocks, correction } = qrCapacity(version);
  const data = padded(bits, capacity);
  const shorter = Math.floor(total / blocks) - correction;
  const longBlocks = total % blocks;
  let at = 0;
  const parts = Array.from({ length: blocks }, (_, index) => {
    const length = shorter + (index < blocks - longBlocks ? 0 : 1);
    at += length;
    return data.slice(at - length, at);
  });
  const corrections = parts.map((part) => correctionOf(part, correction));
  return [...interleave(parts, shorter + 1), ...interleave(corrections, correction)];
}

function padded(bits: readonly number[], capacity: number): readonly number[] {
  const end = Math.min(4, capacity * 8 - bits.length);
  const closed = [...bits, ...bitsOf(0, end)];
  const whole = [...closed, ...bitsOf(0, (8 - (closed.length % 8)) % 8)];
  const bytes = Array.from({ length: whole.length / 8 }, (_, index) =>
    whole.slice(index * 8, index * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
  const filling = Array.from({ length: capacity - bytes.length }, (_, index) =>
    index % 2 === 0 ? 0xec : 0x11,
  );
  return [...bytes, ...filling];
}

function interleave(parts: readonly (readonly number[])[], longest: number): readonly number[] {
  return Array.from({ length: longest }, (_, index) =>
    parts.flatMap((part) => part.slice(index, index + 1)),
  ).flat();
}
