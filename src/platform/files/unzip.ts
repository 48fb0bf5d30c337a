/** Limit on the unpacked size: a small archive can hold gigabytes of one character. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a zip archive whose names match, as UTF-8 text by name. Null for an invalid or too
 * large archive. Loads the unzip library on demand.
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
