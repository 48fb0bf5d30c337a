import { describe, expect, it } from 'vitest';
import { pickLocale } from '#i18n/pick-locale.ts';

describe('pickLocale', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['de-CH', 'de'],
    ['pt-br', 'pt-BR'],
    ['pt', null],
    ['fr', null],
    ['', null],
  ])('answers "%s" with %j', (tag, expected) => {
    expect(pickLocale(tag, ['en', 'de', 'pt-BR'])).toBe(expected);
  });
});
