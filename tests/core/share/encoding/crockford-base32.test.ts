import { describe, expect, it } from 'vitest';
import { readSymbols, writeSymbols } from '#core/share/encoding/crockford-base32.ts';

const ALL = Array.from({ length: 32 }, (_, value) => value);

describe('writeSymbols', () => {
  it('writes all 32 values in the order of the alphabet', () => {
    expect(writeSymbols(ALL)).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });
});

describe('readSymbols', () => {
  it('reads what was written, in either case', () => {
    expect(readSymbols(writeSymbols(ALL), 99)).toEqual({ symbols: ALL, torn: false });
    expect(readSymbols(writeSymbols(ALL).toLowerCase(), 99).symbols).toEqual(ALL);
  });

  it('takes O for 0 and I and L for 1', () => {
    expect(readSymbols('OoIiLl', 99).symbols).toEqual([0, 0, 1, 1, 1, 1]);
  });

  it.each([
    ' ',
    '\n',
    '\t',
    '\u00A0',
    '-',
    '\u00AD',
    '\u2010',
    '\u2011',
    '\u200B',
    '\u200D',
    '\u2060',
    '\uFEFF',
  ])('passes over %j between symbols', (ignored) => {
    expect(readSymbols(`A${ignored}B`, 99)).toEqual({ symbols: [10, 11], torn: false });
  });

  it.each(['.', ')', '>', '…', '&', '?', '_', '–', '"', '#', '%'])(
    'ends at %j without calling it a changed symbol',
    (end) => {
      expect(readSymbols(`A${end}B`, 99)).toEqual({ symbols: [10], torn: false });
    },
  );

  it.each(['U', 'u', 'é', 'ı', 'ſ', 'ﬆ', '٣'])(
    'ends torn at %j, a letter or digit of no symbol',
    (letter) => {
      expect(readSymbols(`A${letter}B`, 99)).toEqual({ symbols: [10], torn: true });
    },
  );

  it('stops at the limit', () => {
    expect(readSymbols('ABCU', 3)).toEqual({ symbols: [10, 11, 12], torn: false });
  });
});
