import { describe, expect, it } from 'vitest';
import { isolate, splitAtParts, textLanguage } from '#ui/text-language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'en', {}],
    ['EN', 'en', {}],
    ['en-GB', 'en', { lang: 'en-GB', dir: 'ltr' }],
    ['de', 'en', { lang: 'de', dir: 'ltr' }],
    ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
    ['he', 'en', { lang: 'he', dir: 'rtl' }],
    ['fa-IR', 'en', { lang: 'fa-IR', dir: 'rtl' }],
    ['ur', 'en', { lang: 'ur', dir: 'rtl' }],
    ['yi', 'en', { lang: 'yi', dir: 'rtl' }],
    ['dv', 'en', { lang: 'dv', dir: 'rtl' }],
    // Both scripts are in use: the tag decides.
    ['az', 'en', { lang: 'az', dir: 'ltr' }],
    ['az-Arab', 'en', { lang: 'az-Arab', dir: 'rtl' }],
    ['ar-Latn', 'en', { lang: 'ar-Latn', dir: 'ltr' }],
    ['ks-Deva', 'en', { lang: 'ks-Deva', dir: 'ltr' }],
    ['ja', 'en', { lang: 'ja', dir: 'ltr' }],
    // Tags that the schema accepts, but browsers don't know.
    ['xx', 'en', { lang: 'xx', dir: 'ltr' }],
    ['ar-a', 'en', { lang: 'ar-a', dir: 'ltr' }],
  ])('"%s" on a page in "%s"', (of, around, attributes) => {
    expect(textLanguage(of, around)).toEqual(attributes);
  });
});

describe('a sentence with parts', () => {
  const cut = (sentence: string, ...parts: string[]) =>
    splitAtParts(sentence, parts).map(({ text, isPart }) => (isPart ? `[${text}]` : text));

  it.each([
    ['See the Koch role', ['Koch'], ['See the ', '[Koch]', ' role']],
    ['Koch', ['Koch'], ['[Koch]']],
    ['Koch, Koch', ['Koch'], ['[Koch]', ', ', '[Koch]']],
    ['A and B', ['B', 'A'], ['[A]', ' and ', '[B]']],
    // The longer of two parts with the same start.
    ['Lead Koch here', ['Lead', 'Lead Koch'], ['[Lead Koch]', ' here']],
    ['nothing', ['Koch'], ['nothing']],
    ['an empty part', [''], ['an empty part']],
    ['', ['Koch'], []],
  ])('"%s" with %o', (sentence, parts, pieces) => {
    expect(cut(sentence, ...parts)).toEqual(pieces);
    expect(
      splitAtParts(sentence, parts)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });
});

it('a line of a drawing is isolated only where it runs the other way', () => {
  expect(isolate('قائد', { lang: 'ar', dir: 'rtl' })).toBe('\u2067قائد\u2069');
  expect(isolate('Chef', { lang: 'de', dir: 'ltr' })).toBe('Chef');
  expect(isolate('Lead', {})).toBe('Lead');
});
