import type { BitReader } from '../encoding/bit-reader.ts';
import type { BitWriter } from '../encoding/bit-writer.ts';
import { TAG_WIDTH } from './ratings-layout.ts';

/** A request to rate somebody's work: the behaviours, and a tag that identifies the answer. */
export type SharedRequest = {
  readonly kind: 'request';
  /** 0 to 65535. */
  readonly tag: number;
  /** In role-file order, whether each graded item is asked for; at least one is. */
  readonly asked: readonly boolean[];
};

/** Bits needed for the tag and one bit per graded item. */
export function requestWidth(count: number): number {
  return TAG_WIDTH + count;
}

/** Writes the tag, then one bit per graded item. */
export function writeRequest(bits: BitWriter, { tag, asked }: SharedRequest): void {
  bits.write(tag, TAG_WIDTH);
  for (const isAsked of asked) bits.write(isAsked ? 1 : 0, 1);
}

/** Reads what `writeRequest` wrote; null for a request without items. */
export function readRequest(bits: BitReader, count: number): SharedRequest | null {
  const tag = bits.read(TAG_WIDTH);
  const asked = Array.from({ length: count }, () => bits.read(1) === 1);
  return asked.includes(true) ? { kind: 'request', tag, asked } : null;
}
