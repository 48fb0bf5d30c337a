import { describe, expect, it } from 'vitest';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';

describe('BitWriter', () => {
  it('puts the most significant bit first and fills up with zeros', () => {
    const bits = new BitWriter();
    bits.write(1, 1);
    bits.write(0b0110, 4);
    bits.write(0b101n, 3);
    expect(bits.toSymbols()).toEqual([0b10110, 0b10100]);
  });

  it('writes nothing for a field of no width', () => {
    const bits = new BitWriter();
    bits.write(0n, 0);
    expect(bits.toSymbols()).toEqual([]);
  });

  it.each([
    [4, 2],
    [-1, 3],
    [0.5, 3],
    [Number.NaN, 3],
    [8n, 3],
  ])('refuses %s in %s bits', (value, width) => {
    expect(() => new BitWriter().write(value, width)).toThrow(RangeError);
  });
});
