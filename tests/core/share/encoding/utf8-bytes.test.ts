import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '#core/share/encoding/utf8-bytes.ts';

describe('UTF-8', () => {
  it('is what the platform encoder makes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const whole = text.replace(/\p{Cs}/gu, '');
        expect(toUtf8(whole)).toEqual([...new TextEncoder().encode(whole)]);
        expect(fromUtf8(toUtf8(whole))).toBe(whole);
      }),
    );
  });

  it.each([
    ['overlong', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['cut inside a character', [0xf0, 0x9f, 0xa6]],
    ['a stray continuation', [0x80]],
    ['above the last character', [0xf4, 0x90, 0x80, 0x80]],
  ])('gives null for bytes that are %s', (_, bytes) => {
    expect(fromUtf8(bytes)).toBeNull();
  });

  it('has no bytes for an empty text', () => {
    expect(toUtf8('')).toEqual([]);
    expect(fromUtf8([])).toBe('');
  });
});
