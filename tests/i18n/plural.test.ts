import { describe, expect, it } from 'vitest';
import { pluralIn } from '#i18n/plural.ts';

describe('a text for a count', () => {
  it.each([
    ['en', 0, '0 results'],
    ['en', 1, '1 result'],
    ['en', 2, '2 results'],
    ['fr', 0, '0 result'],
    ['ru', 2, '2 few'],
    ['ru', 5, '5 results'],
  ])('in %s for %d is %s', (locale, count, text) => {
    const forms = { one: '# result', few: '# few', other: '# results' };
    expect(pluralIn(locale)(count, forms)).toBe(text);
  });

  it.each([
    ['# (#)', '7 (7)'],
    ['Start with C# Engineer · # minutes', 'Start with C# Engineer · 7 minutes'],
    ['Start with Платформа1# · # minutes', 'Start with Платформа1# · 7 minutes'],
  ])('leaves the sign of a title alone: %s', (other, text) => {
    expect(pluralIn('en')(7, { other })).toBe(text);
  });
});
