/** The UTF-8 bytes of a text without lone surrogates. The core knows no TextEncoder (it is not ECMAScript). */
export function toUtf8(text: string): number[] {
  return (encodeURIComponent(text).match(/%..|[^%]/g) ?? []).map((unit) =>
    unit.length === 3 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0),
  );
}

/** The text of UTF-8 bytes (0 to 255), or null where they are not valid: overlong, surrogate, cut. */
export function fromUtf8(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    return null;
  }
}
