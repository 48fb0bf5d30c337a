/** Maximum length of packed text in characters: chat and mail programs cut longer addresses. */
export const LONGEST_PACKED = 8_000;
/** Limit on the unpacked size: a short input can expand to millions of characters. */
const MOST_BYTES = 256 * 1024;

/** Compresses text for an address; null if the result is too long. Loads the compressor on demand. */
export async function packText(text: string): Promise<string | null> {
  const { deflateSync, strToU8 } = await import('fflate');
  const bytes = deflateSync(strToU8(text), { level: 9 });
  const packed = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return packed.length > LONGEST_PACKED ? null : packed;
}

/** Reverses `packText`; null for invalid, truncated or too large input. */
export async function unpackText(packed: string): Promise<string | null> {
  if (packed.length > LONGEST_PACKED || !/^[\w-]+$/.test(packed)) return null;
  const { Inflate } = await import('fflate');
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  let isWhole = false;
  try {
    const bytes = Uint8Array.from(
      atob(packed.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.charCodeAt(0),
    );
    const inflate = new Inflate((part, isLast) => {
      size += part.length;
      if (size > MOST_BYTES) throw new RangeError('too large');
      text += decoder.decode(part, { stream: !isLast });
      isWhole = isLast;
    });
    inflate.push(bytes, true);
  } catch {
    return null;
  }
  return isWhole ? text : null;
}
