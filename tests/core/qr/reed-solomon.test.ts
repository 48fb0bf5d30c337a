import { describe, expect, it } from 'vitest';
import { correctionOf } from '#core/qr/reed-solomon.ts';

describe('correctionOf', () => {
  it('gives the standard’s own example: version 1-M of "01234567"', () => {
    // ISO/IEC 18004, annex I.
    const data = [
      0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec,
      0x11,
    ];
    expect(correctionOf(data, 10)).toEqual([
      0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55,
    ]);
  });

  it('is zero for a block of zeros', () => {
    expect(correctionOf([0, 0, 0], 4)).toEqual([0, 0, 0, 0]);
  });
});
