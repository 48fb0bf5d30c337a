import { describe, expect, it } from 'vitest';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';
import { ratingsWidth, readRatings, writeRatings } from '#core/share/layouts/ratings-layout.ts';

const RATINGS = [1, 'cant-judge', null, 4] as const;

describe('the layout of ratings', () => {
  it.each([
    [1, 16 + 3],
    [37, 16 + 104],
    [127, 16 + 357],
  ])(
    'takes for %i items %i bits: a tag and the smallest number of seven states each',
    (count, width) => {
      expect(ratingsWidth(count)).toBe(width);
    },
  );

  it('is a tag and one number with the first item most significant', () => {
    const bits = new BitWriter();
    writeRatings(bits, { kind: 'ratings', tag: 0xbeef, ratings: RATINGS });
    const read = new BitReader(bits.toSymbols());
    expect(read.read(16)).toBe(0xbeef);
    expect(read.read(ratingsWidth(4) - 16)).toBe(((1 * 7 + 5) * 7 + 6) * 7 + 4);
    expect(readRatings(new BitReader(bits.toSymbols()), 4)).toEqual({
      kind: 'ratings',
      tag: 0xbeef,
      ratings: RATINGS,
    });
  });

  it('rejects an invalid tag or rating', () => {
    const write = (tag: number, rating: number) =>
      writeRatings(new BitWriter(), { kind: 'ratings', tag, ratings: [rating as 0] });
    expect(() => write(65536, 0)).toThrow(RangeError);
    expect(() => write(-1, 0)).toThrow(RangeError);
    expect(() => write(0, 5)).toThrow(RangeError);
  });

  it('rejects what no encoder writes: no items, a number too large', () => {
    const bits = new BitWriter();
    bits.write(1, 16);
    bits.write(7, 3);
    expect(readRatings(new BitReader(bits.toSymbols()), 1)).toBeNull();
    expect(readRatings(new BitReader([]), 0)).toBeNull();
  });
});
