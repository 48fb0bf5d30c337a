import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  guardAccent,
  SURFACES,
  TEXT_CONTRAST,
} from '../../../src/core/embed/contrast-guard.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrastOf', () => {
  // Computed apart from this code, by the formula of WCAG 2.2.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0a66c2', '#ffffff', 5.69],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(contrastOf(a, b)).toBeCloseTo(expected, 1);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });
});

describe('guardAccent', () => {
  it('leaves a legible colour as it is', () => {
    expect(guardAccent('#0A66C2', 'light')).toMatchObject({ accent: '#0a66c2', corrected: false });
  });

  it('darkens yellow on light pages only', () => {
    expect(guardAccent('#ffee00', 'light').corrected).toBe(true);
    expect(guardAccent('#ffee00', 'dark')).toMatchObject({ accent: '#ffee00', corrected: false });
  });

  it('gives colours that can be read, for every wish', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (wanted, scheme) => {
        const { accent, strong, soft, onAccent } = guardAccent(wanted, scheme);
        for (const surface of [...SURFACES[scheme], soft]) {
          expect(contrastOf(accent, surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrastOf(strong, surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        }
        expect(contrastOf(onAccent, accent)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        expect(contrastOf(onAccent, strong)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });
});

describe('the surfaces', () => {
  const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = tokens.split("[data-theme='dark'] {");

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('are those of the design, in %s', (scheme, css) => {
    const found = ['page', 'surface', 'raised'].map((name) => {
      const [, ...parts] =
        new RegExp(`--color-${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(css) ?? [];
      const [lightness = 0, chroma = 0, hue = 0] = parts.map(Number);
      return toHex(lightness, chroma, hue);
    });
    expect(found).toEqual(SURFACES[scheme]);
  });
});

/** OKLCH to sRGB, by the matrices of CSS Color 4. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const hex = linear.map((part) => {
    const inside = Math.min(1, Math.max(0, part));
    const share = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}
