import { toUtf8 } from '../share/utf8-bytes.ts';

/** The 45 characters of the alphanumeric mode, in the order of their values. */
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** A switch of mode costs 13 bits or more, so a shorter run of such characters is not worth one. */
const TAIL = /[0-9A-Z $%*+\-./:]{12,}$/;

/**
 * A text as the bits of a QR code of this version (ISO/IEC 18004, 7.4): bytes of its UTF-8, and the
 * run of capitals and digits at its end, if it is long, in the mode that takes 5.5 bits for each.
 */
export function toQrBits(text: string, version: number): readonly number[] {
  const tail = TAIL.exec(text)?.[0] ?? '';
  const head = toUtf8(text.slice(0, text.length - tail.length));
  return [
    ...(head.length === 0 ? [] : writeBytes(head, version)),
    ...(tail === '' ? [] : writeAlphanumeric(tail, version)),
  ];
}

function writeBytes(bytes: readonly number[], version: number): number[] {
  const count = bitsOf(bytes.length, version < 10 ? 8 : 16);
  return [...bitsOf(0b0100, 4), ...count, ...bytes.flatMap((byte) => bitsOf(byte, 8))];
}

function writeAlphanumeric(text: string, version: number): number[] {
  const values = Array.from(text, (character) => ALPHANUMERIC.indexOf(character));
  const bits = [...bitsOf(0b0010, 4), ...bitsOf(values.length, version < 10 ? 9 : 11)];
  for (let at = 0; at < values.length; at += 2) {
    const [first = 0, second] = values.slice(at, at + 2);
    bits.push(...(second === undefined ? bitsOf(first, 6) : bitsOf(first * 45 + second, 11)));
  }
  return bits;
}

/** The lowest `length` bits of a number, highest first. */
export function bitsOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => (value >>> (length - 1 - index)) & 1);
}
