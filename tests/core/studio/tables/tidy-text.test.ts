import { describe, expect, it } from 'vitest';
import { finishText, tidyAddress, tidyText } from '#core';

describe('typed and pasted text', () => {
  it.each([
    ['two\r\n lines', 'two lines'],
    ['a\tb', 'a b'],
    ['  begin', 'begin'],
    ['typing on ', 'typing on '],
    ['soft\u00ADhyphen\u200B', 'softhyphen'],
    ['no\u00A0break', 'no break'],
    ['\u202Eturned', 'turned'],
    ['e\u0301', '\u00E9'],
    ['مرحبا', 'مرحبا'],
    ['<b>as typed</b>', '<b>as typed</b>'],
    ['•\tA point of a list', 'A point of a list'],
    ['\uF0B7  Word’s own mark', 'Word’s own mark'],
    ['a · b', 'a · b'],
    ['“curly quotes” stay', '“curly quotes” stay'],
  ])('%j becomes %j', (typed, tidy) => {
    expect(tidyText(typed)).toBe(tidy);
  });

  it.each([
    ['before the next word ', 'before the next word'],
    ['into  the middle', 'into the middle'],
    ['three\t  of   them ', 'three of them'],
    [' ', ''],
    ['as it is', 'as it is'],
  ])('%j goes into the file as %j', (typed, finished) => {
    expect(finishText(typed)).toBe(finished);
  });

  it.each([
    [' www.example.org/a b ', 'https://www.example.org/a%20b'],
    ['https://a.example\n', 'https://a.example'],
  ])('the address %j becomes %j', (typed, tidy) => {
    expect(tidyAddress(typed)).toBe(tidy);
  });
});
