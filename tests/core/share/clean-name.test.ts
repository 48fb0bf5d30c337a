import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { cleanName, isNameCut } from '#core/share/clean-name.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('cleanName', () => {
  it.each([
    ['Ada', 'Ada'],
    ['  Ada \n\t Lovelace ', 'Ada Lovelace'],
    ['Zoe\u0308', 'Zo\u00EB'],
    ['A\u0000d\u001Ba\u007F\u009F', 'Ada'],
    ['\u202Eevil\u202C \u2066x\u2069 \u200Fy\u061C', 'evil x y'],
    ['a\u2028b\u2029c', 'a b c'],
    ['\uD83D', ''],
    [' \u200B\uFEFF ', ''],
    ['👩\u200D💻', '👩\u200D💻'],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('makes %j into %j', (given, name) => {
    expect(cleanName(given)).toBe(name);
  });

  it('keeps 63 bytes and drops the character that would not fit whole', () => {
    expect(cleanName('a'.repeat(63))).toBe('a'.repeat(63));
    expect(cleanName('a'.repeat(64))).toBe('a'.repeat(63));
    expect(cleanName('🦊'.repeat(16))).toBe('🦊'.repeat(15));
    expect(cleanName('名'.repeat(40))).toBe('名'.repeat(21));
    expect(cleanName(`${'a'.repeat(62)}é`)).toBe('a'.repeat(62));
    expect(cleanName(`${'a'.repeat(62)} b`)).toBe('a'.repeat(62));
  });

  it('is short, whole and the same when cleaned twice, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 60 })),
        (text) => {
          const name = cleanName(text);
          expect(bytes(name)).toBeLessThanOrEqual(63);
          expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
          expect(cleanName(name)).toBe(name);
        },
      ),
      { numRuns: propertyRuns(500) },
    );
  });
});

describe('isNameCut', () => {
  it.each([
    ['', false],
    ['  Ada  Lovelace ', false],
    ['Ada\u202e', false],
    ['a'.repeat(63), false],
    ['a'.repeat(64), true],
    [`${'a'.repeat(62)} b`, true],
  ])('of %j is %j', (given, isCut) => {
    expect(isNameCut(given)).toBe(isCut);
  });
});
