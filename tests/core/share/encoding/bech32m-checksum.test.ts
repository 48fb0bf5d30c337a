import { describe, expect, it } from 'vitest';
import { isChecksumValid, makeChecksum } from '#core/share/encoding/bech32m-checksum.ts';

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function split(text: string) {
  const at = text.lastIndexOf('1');
  const symbols = Array.from(text.slice(at + 1).toLowerCase(), (character) =>
    BECH32.indexOf(character),
  );
  return { prefix: text.slice(0, at).toLowerCase(), symbols };
}

// https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki#test-vectors-for-bech32m
const VALID = [
  'A1LQFN3A',
  'a1lqfn3a',
  'an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6',
  'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
  '11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8',
  'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
  '?1v759aa',
];

describe('the checksum of BIP 350', () => {
  it.each(VALID)('holds for the published vector %s', (vector) => {
    const { prefix, symbols } = split(vector);
    expect(isChecksumValid(symbols, prefix)).toBe(true);
    expect(makeChecksum(symbols.slice(0, -6), prefix)).toEqual(symbols.slice(-6));
  });

  it.each([
    ['a wrong character in the checksum', 'M1VUXWEZ'],
    ['a checksum made with the upper-case prefix', 'in1muywd'],
    ['a valid bech32 checksum, which is not bech32m', 'a12uel5l'],
  ])('fails for %s', (_, vector) => {
    const { prefix, symbols } = split(vector);
    expect(isChecksumValid(symbols, prefix)).toBe(false);
  });

  it('has its own prefix: another one is invalid', () => {
    const symbols = [1, 2, 3, 31, 0];
    const whole = [...symbols, ...makeChecksum(symbols)];
    expect(isChecksumValid(whole)).toBe(true);
    expect(isChecksumValid(whole, 'roleradar')).toBe(true);
    expect(isChecksumValid(whole, 'bc')).toBe(false);
  });
});
