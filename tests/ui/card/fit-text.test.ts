import { describe, expect, it } from 'vitest';
import { fitText } from '#ui/card/fit-text.ts';

/** Every letter is half as wide as its font size. */
const measure = (text: string, size: number) => (Array.from(text).length * size) / 2;

describe('fitText', () => {
  it.each([
    ['as large as it goes', 'Two words', 100, 1, { size: 20, lines: ['Two words'] }],
    ['smaller where it must', 'Two more words', 100, 1, { size: 10, lines: ['Two more words'] }],
    [
      'in lines alike',
      'one two three four',
      160,
      2,
      { size: 20, lines: ['one two', 'three four'] },
    ],
    ['cut at the end', 'much too long for it', 50, 1, { size: 10, lines: ['much too…'] }],
    ['cut without a comma', 'one, two, three', 30, 1, { size: 10, lines: ['one…'] }],
    ['no word broken but cut', 'Donaudampfschiff', 50, 2, { size: 10, lines: ['Donaudamp…'] }],
    ['whole emoji', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 55, 1, { size: 10, lines: ['👩‍👩‍👧👩‍👩‍👧…'] }],
    [
      'between the letters of Japanese',
      '応用人工知能システム',
      60,
      2,
      { size: 20, lines: ['応用人工知', '能システム'] },
    ],
    [
      'no stop at the start of a line',
      '人工、知能',
      20,
      3,
      { size: 20, lines: ['人', '工、', '知能'] },
    ],
    ['one space for several', 'a \n b', 100, 1, { size: 20, lines: ['a b'] }],
    ['nothing', '', 100, 1, { size: 20, lines: [] }],
  ])('sets %s', (_, text, width, lines, fitted) => {
    expect(fitText(text, { width, lines, sizes: [20, 10] }, measure)).toEqual(fitted);
  });
});
