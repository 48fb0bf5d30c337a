/**
 * Encodes text without lone surrogates as UTF-8. TextEncoder isn't part of ECMAScript, so the core
 * can't use it.
 */
export function toUtf8(text: string): number[] {
  return (encodeURIComponent(text).match(/%..|[^%]/g) ?? []).map((unit) =>
    unit.length === 3 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0),
  );
}

/** Decodes UTF-8 bytes (0 to 255); null when invalid: overlong, surrogate, truncated. */
export function fromUtf8(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    return null;
  }
}
