/** Decodes ISO 8859-1, one character per byte; ASCII is a subset. */
export function fromLatin1(bytes: Uint8Array): string {
  return fromCodes(bytes, String.fromCharCode);
}

/** More arguments than this overflow the stack in some engines. */
const MAX_ARGUMENTS = 8192;

/** Joins codes to text by a function such as `String.fromCharCode`. */
export function fromCodes(
  codes: Uint8Array | readonly number[],
  join: (...codes: number[]) => string,
): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += MAX_ARGUMENTS) {
    pieces.push(join(...codes.slice(at, at + MAX_ARGUMENTS)));
  }
  return pieces.join('');
}
