import { describe, expect, it } from 'vitest';
import { bitsOf, toQrBits } from '#core/qr/qr-bits.ts';

describe('toQrBits', () => {
  it('writes the standard’s own example of the alphanumeric mode', () => {
    // ISO/IEC 18004, 7.4.4: "AC-42" is 0010 000000101 00111001110 11100111001 000010.
    const tail = toQrBits('AC-42AC-42AC', 1).slice(13).join('');
    expect(tail.startsWith('0011100111011100111001')).toBe(true);
    expect(toQrBits('AC-42AC-42AC', 1).slice(0, 13).join('')).toBe('0010000001100');
  });

  it('writes bytes up to the last long run of capitals and digits, then that run', () => {
    const bits = toQrBits('a/#0123456789AB', 1);
    expect(bits.slice(0, 12).join('')).toBe('010000000011');
    expect(bits).toHaveLength(4 + 8 + 3 * 8 + 4 + 9 + 6 * 11);
  });

  it('leaves a short run in bytes, where it costs no switch', () => {
    expect(toQrBits('a#ABC', 1)).toHaveLength(4 + 8 + 5 * 8);
  });

  it('counts with more bits from version 10 on', () => {
    expect(toQrBits('a', 10)).toHaveLength(4 + 16 + 8);
    expect(toQrBits('ABCDEFGHIJKL', 10)).toHaveLength(4 + 11 + 66);
  });

  it('is nothing for nothing', () => {
    expect(toQrBits('', 1)).toEqual([]);
  });
});

describe('bitsOf', () => {
  it('gives the lowest bits, highest first', () => {
    expect(bitsOf(0b1011, 6)).toEqual([0, 0, 1, 0, 1, 1]);
    expect(bitsOf(0b1011, 2)).toEqual([1, 1]);
  });
});
