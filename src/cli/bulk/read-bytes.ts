import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Checks the magic number of gzip (RFC 1952). */
export function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Decompresses a stream if it is gzip, including concatenated gzip files, and passes other bytes
 * through. Throws when compressed data is truncated.
 */
export async function* decompress(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await firstBytes(iterator);
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

/** The first bytes of the stream, at least two if there are that many. */
async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  while (bytes.length < 2) {
    const next = await iterator.next();
    if (next.done === true) break;
    bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value]);
  }
  return bytes;
}
