import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The beginning of compressed data (RFC 1952). */
export function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The bytes of a stream, taken out of gzip where they are in it, several compressed files one after
 * another too. Throws where compressed data breaks off.
 */
export async function* uncompressed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await beginning(iterator);
  async function* all() {
    yield first;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  if (isCompressed(first)) yield* Readable.from(all()).compose(createGunzip());
  else yield* all();
}

/** What arrives first, two bytes or more where there are so many. */
async function beginning(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  while (bytes.length < 2) {
    const next = await iterator.next();
    if (next.done === true) break;
    bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value]);
  }
  return bytes;
}
