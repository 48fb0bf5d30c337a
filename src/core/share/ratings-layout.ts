import type { Level } from '../role/role.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/** What an observer said of one behaviour: a level 0 to 4, or that they haven't seen enough of it. */
export type ObserverRating = Level | 'cant-judge';

/** Somebody's ratings of another person's work, by position in the role file. */
export type SharedRatings = {
  readonly kind: 'ratings';
  /** Of the request that they answer, 0 to 65535. */
  readonly tag: number;
  /** Null for not asked and not answered. */
  readonly ratings: readonly (ObserverRating | null)[];
};

/** Bits of a request's tag. */
export const TAG_WIDTH = 16;
/** Bits of the number of graded items, as in the header of answers. */
export const COUNT_WIDTH = 7;

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const STATES: readonly (ObserverRating | null)[] = [...LEVELS, 'cant-judge', null];
const RADIX = BigInt(STATES.length);

/** Bits of the tag and the ratings of so many graded items. */
export function ratingsWidth(count: number): number {
  return TAG_WIDTH + (RADIX ** BigInt(count) - 1n).toString(2).length;
}

/** Writes the tag, then the ratings as one mixed-radix number, the first item most significant. */
export function writeRatings(bits: BitWriter, { tag, ratings }: SharedRatings): void {
  bits.write(tag, TAG_WIDTH);
  const value = ratings.reduce((sum, rating) => sum * RADIX + BigInt(STATES.indexOf(rating)), 0n);
  bits.write(value, ratingsWidth(ratings.length) - TAG_WIDTH);
}

/** Reads what `writeRatings` wrote; null for no items, and for a number larger than any ratings make. */
export function readRatings(bits: BitReader, count: number): SharedRatings | null {
  const tag = bits.read(TAG_WIDTH);
  let value = bits.readBig(ratingsWidth(count) - TAG_WIDTH);
  if (count === 0 || value >= RADIX ** BigInt(count)) return null;
  // The last item is the least significant, so ratings come out from the end.
  const ratings = Array.from({ length: count }, () => {
    const state = STATES[Number(value % RADIX)] ?? null;
    value /= RADIX;
    return state;
  }).reverse();
  return { kind: 'ratings', tag, ratings };
}
