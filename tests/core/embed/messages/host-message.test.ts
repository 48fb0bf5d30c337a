import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_THEME } from '../../../../src/core/embed/embed-options.ts';
import { parseHostMessage } from '../../../../src/core/embed/messages/host-message.ts';

describe('parseHostMessage', () => {
  it.each([
    { t: 'theme', theme: PLAIN_THEME },
    { t: 'viewport', top: -340, h: 900 },
    { t: 'focus' },
    { t: 'lang', lang: 'de-CH' },
    { t: 'lang', lang: null },
  ])('takes %j', (message) => {
    expect(parseHostMessage(message)).toEqual(message);
  });

  it.each([
    { t: 'viewport', top: Number.NaN, h: 900 },
    { t: 'viewport', top: 0, h: -1 },
    { t: 'viewport', top: 0, h: 900, extra: 1 },
    { t: 'focus', extra: 1 },
    { t: 'navigate', url: 'https://evil.example/' },
    { t: 'eval', code: 'x' },
    null,
    'focus',
  ])('ignores %j', (message) => {
    expect(parseHostMessage(message)).toBeNull();
  });

  it('takes a language that can be none for the frame’s own', () => {
    expect(parseHostMessage({ t: 'lang', lang: '<b>' })).toEqual({ t: 'lang', lang: null });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => parseHostMessage(input) === null));
  });
});
