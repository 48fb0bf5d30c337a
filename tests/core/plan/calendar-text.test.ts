import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText, foldLines } from '#core/plan/calendar-text.ts';

describe('a text in a calendar', () => {
  it.each([
    ['a, b; c \\ d', 'a\\, b\\; c \\\\ d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['a\0b\u0007c\td', 'abc\td'],
    ['"quotes": fine', '"quotes": fine'],
  ])('%j is written %j', (text, written) => {
    expect(calendarText(text)).toBe(written);
  });
});

describe('lines of a calendar', () => {
  it('end in CRLF, and are folded after 75 octets', () => {
    expect(foldLines(['A', 'B'])).toBe('A\r\nB\r\n');
    expect(foldLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
    expect(foldLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(foldLines(['x'.repeat(150)])).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
  });

  it('are never longer than 75 octets and never part a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const line = calendarText(typed);
        const file = foldLines([line]);
        for (const each of file.split('\r\n')) {
          expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
          expect(each).not.toMatch(/\p{Cs}/u);
        }
        expect(file.replace(/\r\n /g, '')).toBe(`${line}\r\n`);
      }),
    );
  });
});
