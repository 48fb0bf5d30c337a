/**
 * CRC-32 (ISO 3309, as in zip and PNG) of the text's UTF-16 code units, low byte first. Latin-1
 * text uses the low bytes only, so ASCII gives the usual values. Returns eight lower-case
 * hexadecimal digits. Detects storage damage, not tampering.
 */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    crc = step(crc, unit & 0xff);
    if (unit > 0xff) crc = step(crc, unit >>> 8);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

function step(crc: number, byte: number): number {
  return Number(TABLE[(crc ^ byte) & 0xff]) ^ (crc >>> 8);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
