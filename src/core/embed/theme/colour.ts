/** WCAG 2.2, 1.4.3: text needs 4.5:1. */
export const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.11: graphics need 3:1. */
export const GRAPHIC_CONTRAST = 3;

/** Dark text on a light background, or the reverse. */
export type ShownScheme = 'light' | 'dark';

type Rgb = readonly [red: number, green: number, blue: number];

/** The lowest contrast of a colour with any of these surfaces; all '#rrggbb'. */
export function lowestContrast(colour: string, surfaces: readonly string[]): number {
  return Math.min(...surfaces.map((surface) => contrastOf(colour, surface)));
}

/** Contrast ratio of two '#rrggbb' colours, 1 to 21 (WCAG 2.2, relative luminance of sRGB). */
export function contrastOf(a: string, b: string): number {
  const both = [luminance(a), luminance(b)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

/** Relative luminance of '#rrggbb', 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Mixes two colours in sRGB; `share` (0 to 1) is the part of the second. */
export function mix(from: string, to: string, share: number): string {
  const start = rgbOf(from);
  const end = rgbOf(to);
  const parts = start.map((part, index) => Math.round(part + (Number(end[index]) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Hue in degrees and chroma from 0 to 1, as in HSV. */
export function hueOf(colour: string): { readonly hue: number; readonly chroma: number } {
  const [red, green, blue] = rgbOf(colour).map((part) => part / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const chroma = high - Math.min(red, green, blue);
  if (chroma === 0) return { hue: 0, chroma };
  const sixth =
    high === red
      ? (green - blue) / chroma
      : high === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return { hue: (sixth * 60 + 360) % 360, chroma };
}
