/** A file's bytes, and the same as UTF-8 text. Null when the browser can't read it. */
export async function readFile(
  file: Blob,
): Promise<{ readonly bytes: Uint8Array; readonly text: string } | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, text: new TextDecoder().decode(bytes) };
  } catch {
    return null;
  }
}
