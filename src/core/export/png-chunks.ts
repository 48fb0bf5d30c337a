const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** A PNG chunk: its type as a number, its offset, and the length of its data in bytes. */
export type PngChunk = { readonly type: number; readonly at: number; readonly length: number };

/**
 * Iterates over a PNG's chunks up to the point where the file is truncated; yields none when it
 * isn't a PNG.
 */
export function* chunksOf(png: Uint8Array): Generator<PngChunk> {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) return;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE.length;
  while (at + 12 <= png.length) {
    const chunk = { type: view.getUint32(at + 4), at, length: view.getUint32(at) };
    if (at + 12 + chunk.length > png.length) return;
    yield chunk;
    at += 12 + chunk.length;
  }
}
