/** Linear mixing steps tried between the wanted colour and black or white. */
const STEPS = 100;
/** WCAG 2.2: text needs 4.5:1. */
export const TEXT_CONTRAST = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The surfaces that the accent stands on, as '#rrggbb': page, surface and raised of `ui/tokens.css`
 * (a test holds the two equal). The accent must be legible on all of them.
 */
export const SURFACES = {
  light: ['#fbfaf7', '#ffffff', '#f4f2ee'],
  dark: ['#0b1417', '#131c1f', '#1b2629'],
} as const;

/** An accent that is safe to use, and what had to be done to it. */
export type GuardedAccent = {
  readonly accent: string;
  /** The same colour one step further from the page, for what is hovered or pressed. */
  readonly strong: string;
  /** A tint of the page for selected areas; text and accent stay legible on it. */
  readonly soft: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** The lowest contrast that the wanted colour would have had as text. */
  readonly wantedContrast: number;
  readonly contrast: number;
  readonly corrected: boolean;
};

/**
 * The nearest colour to `wanted` (towards black on light pages, towards white on dark ones) that
 * has at least 4.5:1 as text on every surface, with colours around it that keep that promise.
 * `wanted` must be '#rrggbb'.
 */
export function guardAccent(wanted: string, scheme: 'light' | 'dark'): GuardedAccent {
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  const surfaces: readonly string[] = SURFACES[scheme];
  const asked = wanted.toLowerCase();
  for (let step = 0; step <= STEPS; step += 1) {
    const accent = mix(asked, end, step / STEPS);
    const soft = mix(SURFACES[scheme][0], accent, 0.08);
    const contrast = lowestContrast(accent, [...surfaces, soft]);
    if (contrast < TEXT_CONTRAST) continue;
    return {
      accent,
      strong: mix(accent, end, 0.2),
      soft,
      onAccent: contrastOf('#ffffff', accent) >= TEXT_CONTRAST ? '#ffffff' : '#000000',
      wantedContrast: lowestContrast(asked, surfaces),
      contrast,
      corrected: step > 0,
    };
  }
  // Black on these light surfaces, and white on these dark ones, has more than 15:1.
  throw new Error(`no legible colour between ${wanted} and ${end}`);
}

function lowestContrast(colour: string, surfaces: readonly string[]): number {
  return Math.min(...surfaces.map((surface) => contrastOf(colour, surface)));
}

/** Contrast ratio of two '#rrggbb' colours, 1 to 21 (WCAG 2.2, relative luminance of sRGB). */
export function contrastOf(a: string, b: string): number {
  const both = [luminance(a), luminance(b)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function mix(from: string, to: string, share: number): string {
  const start = rgbOf(from);
  const end = rgbOf(to);
  const parts = start.map((part, index) => Math.round(part + (Number(end[index]) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
