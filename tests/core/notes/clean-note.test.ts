import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_NOTE, cleanNote, isNoteCut } from '#core';

describe('a note', () => {
  it.each([
    ['  Pair   with Zoë\n on\ta review ', 'Pair with Zoë on a review'],
    ['a\u0000b\u202Ec', 'abc'],
    ['e\u0301', 'é'],
    ['', ''],
    [' \n ', ''],
    ['<b>&"\'', '<b>&"\''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanNote(typed)).toBe(kept);
    expect(isNoteCut(typed)).toBe(false);
  });

  it('is cut after 280 characters, never inside one', () => {
    expect(cleanNote('🚀'.repeat(MOST_NOTE))).toBe('🚀'.repeat(MOST_NOTE));
    expect(cleanNote('🚀'.repeat(MOST_NOTE + 1))).toBe('🚀'.repeat(MOST_NOTE));
    expect(isNoteCut('🚀'.repeat(MOST_NOTE))).toBe(false);
    expect(isNoteCut('🚀'.repeat(MOST_NOTE + 1))).toBe(true);
    expect(isNoteCut(`${'a'.repeat(MOST_NOTE)}   `)).toBe(false);
  });

  it('is unchanged by cleaning it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const once = cleanNote(typed);
        expect(cleanNote(once)).toBe(once);
        expect([...once].length).toBeLessThanOrEqual(MOST_NOTE);
        expect(once).not.toMatch(/[\r\n\0]/);
      }),
    );
  });
});
