/** So much comes out of a package at most: a small file can hold gigabytes of one letter. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a zip package whose names match, as UTF-8 text by name. Null for what is no package,
 * or too large. The program that unpacks is loaded only now.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: RegExp,
): Promise<ReadonlyMap<string, string> | null> {
  const { strFromU8, unzipSync } = await import('fflate');
  let left = MOST_BYTES;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        left -= originalSize;
        return left >= 0;
      },
    });
    if (left < 0) return null;
    return new Map(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
  } catch {
    return null;
  }
}
