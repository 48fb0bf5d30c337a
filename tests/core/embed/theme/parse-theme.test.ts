import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONTS, PLAIN_THEME, SCHEMES } from '../../../../src/core/embed/embed-options.ts';
import { parseTheme } from '../../../../src/core/embed/theme/parse-theme.ts';

describe('parseTheme', () => {
  it('takes every part that is of its kind', () => {
    expect(parseTheme({ scheme: 'dark', accent: '#0A66C2', radius: 8, font: 'serif' })).toEqual({
      scheme: 'dark',
      accent: '#0a66c2',
      radius: 8,
      font: 'serif',
    });
  });

  it.each([
    { accent: 'red' },
    { accent: '#fff' },
    { accent: '#0a66c2;background:url(//evil)' },
    { radius: 25 },
    { radius: -1 },
    { radius: '8px' },
    { font: 'url(//evil)' },
    { scheme: 'javascript:alert(1)' },
    null,
    'dark',
  ])('takes nothing of %j', (input) => {
    expect(parseTheme(input)).toEqual(PLAIN_THEME);
  });

  it.each([
    ['page', 'page'],
    ['card', 'card'],
    ['transparent', 'transparent'],
    ['#0B1E3F', '#0b1e3f'],
    ['red', undefined],
    ['url(//evil)', undefined],
    ['#fff', undefined],
    [7, undefined],
  ])('stands on %j as %j', (surface, expected) => {
    expect(parseTheme({ surface }).surface).toBe(expected);
  });

  it('keeps what it knows of a newer theme', () => {
    expect(parseTheme({ scheme: 'light', glow: 3 })).toEqual({ ...PLAIN_THEME, scheme: 'light' });
  });

  it('gives a safe theme for any input', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { scheme, accent, radius, font } = parseTheme(input);
        expect(SCHEMES).toContain(scheme);
        expect(FONTS).toContain(font);
        expect(accent === null || /^#[0-9a-f]{6}$/.test(accent)).toBe(true);
        expect(radius === null || (radius >= 0 && radius <= 24)).toBe(true);
      }),
    );
  });
});
