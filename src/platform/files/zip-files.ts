import { strToU8, zipSync } from 'fflate';

/** Creates a zip archive from texts by path. */
export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  const zipped = zipSync(Object.fromEntries(bytes));
  // Copied, because the library's buffer may be larger than the archive.
  return new Uint8Array(zipped);
}
