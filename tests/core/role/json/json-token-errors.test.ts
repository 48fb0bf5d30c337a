import { describe, expect, it } from 'vitest';
import {
  CURLY_QUOTE,
  bareWord,
  comment,
  controlCharacter,
  curlyQuote,
  unterminatedString,
} from '../../../../src/core/role/json/json-token-errors.ts';

describe('JSON syntax errors', () => {
  it.each(['“', '”', '„', '‘', '’', '«', '»', '「'])('know %s as no straight quote', (sign) => {
    expect(CURLY_QUOTE.test(sign)).toBe(true);
    expect(curlyQuote(sign, 0).got).toContain(sign);
  });

  it.each([
    ['TRUE', 'Write true.'],
    ['undefined', 'Write null.'],
    ['Infinity', 'JSON has no such number.'],
    ['hello', 'Is a quote (") missing before "hello"?'],
  ])('say what to write for %s', (word, repair) => {
    expect(bareWord(word).repair).toBe(repair);
  });

  it('find a control character, and the end of a comment', () => {
    expect(controlCharacter('"a\u0007b"', 0, 5).offset).toBe(2);
    expect(comment('// x\n1', 10).until).toBe(14);
  });

  it('distinguish a missing quote from a string that continues', () => {
    expect(unterminatedString('"one\n"two": 1', 0).repair).toContain('A quote is missing');
    expect(unterminatedString('"one\ntwo"', 0)).toMatchObject({ offset: 4, until: 9 });
    expect(unterminatedString('"one\ntwo', 0)).toMatchObject({ offset: 4, until: 8 });
  });
});
