import { expect, it } from 'vitest';
import { fromCodes, fromLatin1 } from '#core/input/encoding/from-codes.ts';

it('every byte is one character of ISO 8859-1', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = fromLatin1(bytes);
  expect([...text].map((letter) => letter.codePointAt(0))).toEqual([...bytes]);
  expect(text.slice(0x41, 0x44)).toBe('ABC');
  expect(fromLatin1(new Uint8Array())).toBe('');
});

it('more codes than a call takes arguments are joined in order', () => {
  const codes = Array.from({ length: 20_000 }, (_, at) => 0x1f600 + (at % 50));
  expect([...fromCodes(codes, String.fromCodePoint)].map((one) => one.codePointAt(0))).toEqual(
    codes,
  );
});
