import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_THEME } from '../../../../src/core/embed/embed-options.ts';
import { isLanguage, parseHello } from '../../../../src/core/embed/messages/hello.ts';

const HELLO = {
  roleradar: 'hello',
  version: 1,
  id: 'abcdef0123456789',
  config: {
    theme: { scheme: 'dark', accent: '#0a66c2', radius: 8, font: 'system' },
    lang: 'en',
    result: 'band',
    cta: { label: 'Apply', url: 'https://careers.example/' },
    viewport: { h: 900 },
  },
};

describe('parseHello', () => {
  it('takes a host’s greeting whole', () => {
    expect(parseHello(HELLO)).toEqual(HELLO);
  });

  it.each([
    ['reference', 'A-1'.repeat(20) + 'long', true],
    ['reference', '<b>Bewerbung 7</b>', true],
    ['reference', 'x'.repeat(65), false],
    ['reference', 'a\nb', false],
    ['reference', 7, false],
    ['company', 'Acme <i>Ltd</i>', true],
    ['company', 'x'.repeat(61), false],
    ['company', 'a\u202eb', false],
  ])('takes %s %j: %j', (name, value, isTaken) => {
    const config = parseHello({ ...HELLO, config: { [name]: value } })?.config;
    expect(config).toEqual(
      isTaken
        ? expect.objectContaining({ [name]: value })
        : expect.not.objectContaining({ [name]: value }),
    );
    expect(Object.hasOwn(config ?? {}, name)).toBe(isTaken);
  });

  it('ignores invalid and unknown configuration', () => {
    const config = { theme: 7, lang: '<b>', result: 'everything', cta: 1, later: true };
    expect(parseHello({ ...HELLO, config })?.config).toEqual({
      theme: PLAIN_THEME,
      lang: null,
      result: 'none',
      cta: null,
      viewport: { h: 0 },
    });
  });

  it.each([
    { ...HELLO, extra: 1 },
    { ...HELLO, version: 0 },
    { ...HELLO, version: '1' },
    { ...HELLO, id: '' },
    { ...HELLO, config: null },
    { ...HELLO, roleradar: 'ready' },
    null,
    [],
  ])('ignores %j', (input) => {
    expect(parseHello(input)).toBeNull();
  });

  it('never throws, whatever the configuration', () => {
    fc.assert(
      fc.property(fc.object(), (config) => parseHello({ ...HELLO, config })?.version === 1),
    );
  });
});

describe('isLanguage', () => {
  it.each([
    ['en', true],
    ['de-CH', true],
    ['zh-Hant-TW', true],
    ['english', false],
    ['en_US', false],
    [null, false],
  ])('of %j is %j', (input, expected) => {
    expect(isLanguage(input)).toBe(expected);
  });
});
