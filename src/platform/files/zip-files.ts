import { strToU8, zipSync } from 'fflate';

/** Files in one archive, by the path that each gets when it is unpacked. */
export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  const zipped = zipSync(Object.fromEntries(bytes));
  // A buffer of its own, which nothing else can be in.
  return new Uint8Array(zipped);
}
