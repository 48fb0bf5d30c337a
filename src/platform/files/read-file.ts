/** A file's bytes; null when the browser can't read it: moved, or permission withdrawn. */
export async function readFile(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
