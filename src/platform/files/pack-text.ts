/** A packed text is no longer than this, in characters: chats and mail cut longer addresses. */
export const LONGEST_PACKED = 8_000;
/** What comes out at most: a short text can hold millions of one letter. */
const MOST_BYTES = 256 * 1024;

/** A text as short as an address can carry it; null where that is too long. The packer is loaded only now. */
export async function packText(text: string): Promise<string | null> {
  const { deflateSync, strToU8 } = await import('fflate');
  const bytes = deflateSync(strToU8(text), { level: 9 });
  const packed = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return packed.length > LONGEST_PACKED ? null : packed;
}

/** The text that was packed; null for what was not, was cut, or is too large. */
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
