import { describe, expect, it } from 'vitest';
import { toCodewords } from '#core/qr/qr-codewords.ts';
import { qrCapacity } from '#core/qr/qr-version.ts';

describe('toCodewords', () => {
  it('ends the data, fills it up with EC and 11, and adds the error correction', () => {
    const codewords = toCodewords([0, 1, 0, 0], 1);
    expect(codewords).toHaveLength(26);
    expect(codewords.slice(0, 5)).toEqual([0x40, 0xec, 0x11, 0xec, 0x11]);
  });

  it('takes data that leaves no room for an end', () => {
    const bits = Array.from({ length: 16 * 8 }, () => 1);
    expect(toCodewords(bits, 1).slice(0, 16)).toEqual(Array.from({ length: 16 }, () => 255));
  });

  it('deals the data out to the blocks in turns, the longer blocks last', () => {
    // Version 8 has two blocks of 38 data codewords and two of 39.
    const bytes = Array.from({ length: 154 }, (_, index) => index);
    const bits = bytes.flatMap((byte) => Array.from(byte.toString(2).padStart(8, '0'), Number));
    const codewords = toCodewords(bits, 8);
    expect(codewords).toHaveLength(qrCapacity(8).total);
    expect(codewords.slice(0, 5)).toEqual([0, 38, 76, 115, 1]);
    expect(codewords.slice(152, 154)).toEqual([114, 153]);
  });
});
