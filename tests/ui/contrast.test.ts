import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  fileURLToPath(new URL('../../src/ui/tokens.css', import.meta.url)),
  'utf8',
);

/** The colour tokens of the first rule with this selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--color-([a-z-]+): (oklch\([^)]+\));/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

const light = tokensOf(':root');
const darkByMedia = tokensOf(":root:not([data-theme='light'])");
const darkByChoice = tokensOf(":root[data-theme='dark']");

/** Linear sRGB of an oklch() colour, not clipped: Björn Ottosson's matrices. */
function linearRgb(colour: string): readonly [number, number, number] {
  const [l = NaN, c = NaN, h = NaN] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function luminance(colour: string): number {
  const [r, g, b] = linearRgb(colour).map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (r ?? NaN) + 0.7152 * (g ?? NaN) + 0.0722 * (b ?? NaN);
}

function contrast(one: string, other: string): number {
  const [darker = NaN, lighter = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['page', 'surface', 'raised'];

/** Text on its backgrounds: 4.5 (WCAG 1.4.3). */
const TEXT_PAIRS = [
  ...GROUNDS.flatMap((ground) =>
    ['text', 'text-soft', 'accent', 'accent-strong'].map((ink) => [ink, ground] as const),
  ),
  ['text', 'accent-soft'],
  ['text-soft', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ...['good', 'warn', 'bad'].flatMap(
    (tone) =>
      [
        [tone, `${tone}-soft`],
        [tone, 'surface'],
        [tone, 'page'],
        ['text', `${tone}-soft`],
        ['text-soft', `${tone}-soft`],
        ['accent', `${tone}-soft`],
      ] as const,
  ),
] as const;

/** Graphics, input borders and the focus ring: 3 (WCAG 1.4.11). */
const GRAPHIC_PAIRS = [
  ...GROUNDS.flatMap((ground) =>
    ['you', 'role', 'focus', 'line-strong'].map((ink) => [ink, ground] as const),
  ),
  ['you', 'you-soft'],
  ['focus', 'accent-soft'],
] as const;

describe.each([
  ['light', light],
  ['dark', darkByMedia],
] as const)('colours of the %s theme', (_, tokens) => {
  const ratio = (one: string, other: string) => {
    const [a, b] = [tokens.get(one), tokens.get(other)];
    if (a === undefined || b === undefined) throw new Error(`no token ${one} or ${other}`);
    return contrast(a, b);
  };

  it.each(TEXT_PAIRS)('has text of %s readable on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHIC_PAIRS)('has graphics of %s visible on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(3);
  });

  it('tells person and role apart in shades of grey', () => {
    expect(ratio('you', 'role')).toBeGreaterThanOrEqual(1.4);
  });

  it.each([...tokens])('shows %s as written: inside sRGB', (_name, colour) => {
    for (const part of linearRgb(colour)) {
      expect(part).toBeGreaterThanOrEqual(-0.004);
      expect(part).toBeLessThanOrEqual(1.004);
    }
  });
});

describe('the two ways into dark', () => {
  it('agree on every colour, and on which colours there are', () => {
    expect([...darkByChoice]).toEqual([...darkByMedia]);
    expect([...darkByChoice.keys()]).toEqual([...light.keys()]);
    expect(light.size).toBe(22);
  });
});

describe('the measure', () => {
  it('finds 21 between black and white, and 1 between a colour and itself', () => {
    expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 3);
    expect(contrast('oklch(0.5 0.1 200)', 'oklch(0.5 0.1 200)')).toBe(1);
  });
});
