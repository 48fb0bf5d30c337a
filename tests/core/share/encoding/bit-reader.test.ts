import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';

describe('BitReader', () => {
  it('reads fields across symbols', () => {
    const bits = new BitReader([0b10110, 0b10100]);
    expect([bits.read(1), bits.read(4), bits.read(3)]).toEqual([1, 0b0110, 0b101]);
    expect(bits.position).toBe(8);
  });

  it('reads zeros past the end and keeps counting', () => {
    const bits = new BitReader([31]);
    expect(bits.read(7)).toBe(0b1111100);
    expect(bits.position).toBe(7);
  });

  it('reads back whatever was written', () => {
    const field = fc
      .integer({ min: 1, max: 120 })
      .chain((width) =>
        fc.tuple(fc.bigInt({ min: 0n, max: 2n ** BigInt(width) - 1n }), fc.constant(width)),
      );
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const writer = new BitWriter();
        for (const [value, width] of fields) writer.write(value, width);
        const reader = new BitReader(writer.toSymbols());
        for (const [value, width] of fields) expect(reader.readBig(width)).toBe(value);
      }),
    );
  });
});
