import type { Level } from '../../role/role.ts';
import type { BitReader } from '../encoding/bit-reader.ts';
import type { BitWriter } from '../encoding/bit-writer.ts';

/**
 * An observer's rating of one behaviour: a level 0 to 4, or that they haven't seen enough of it.
 */
export type ObserverRating = Level | 'cant-judge';

/** An observer's ratings of another person's work, in role-file order. */
export type SharedRatings = {
  readonly kind: 'ratings';
  /** Tag of the request that they answer, 0 to 65535. */
  readonly tag: number;
  /** Null for not asked and not answered. */
  readonly ratings: readonly (ObserverRating | null)[];
};

/** Width of a request's tag, in bits. */
export const TAG_WIDTH = 16;
/** Width of the number of graded items, in bits, as in the header of answers. */
export const COUNT_WIDTH = 7;

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const STATES: readonly (ObserverRating | null)[] = [...LEVELS, 'cant-judge', null];
const RADIX = BigInt(STATES.length);

/** Bits needed for the tag and the ratings of `count` graded items. */
export function ratingsWidth(count: number): number {
  return TAG_WIDTH + (RADIX ** BigInt(count) - 1n).toString(2).length;
}

/** Writes the tag, then the ratings as one mixed-radix integer, the first item most significant. */
export function writeRatings(bits: BitWriter, { tag, ratings }: SharedRatings): void {
  bits.write(tag, TAG_WIDTH);
  const value = ratings.reduce((sum, rating) => sum * RADIX + BigInt(STATES.indexOf(rating)), 0n);
  bits.write(value, ratingsWidth(ratings.length) - TAG_WIDTH);
}

/**
 * Reads what `writeRatings` wrote; null for zero items, or a number larger than any valid ratings.
 */
export function readRatings(bits: BitReader, count: number): SharedRatings | null {
  const tag = bits.read(TAG_WIDTH);
  let value = bits.readBig(ratingsWidth(count) - TAG_WIDTH);
  if (count === 0 || value >= RADIX ** BigInt(count)) return null;
  // The last item is the least significant, so ratings are read from the end.
  const ratings = Array.from({ length: count }, () => {
    const state = STATES[Number(value % RADIX)] ?? null;
    value /= RADIX;
    return state;
  }).reverse();
  return { kind: 'ratings', tag, ratings };
}
