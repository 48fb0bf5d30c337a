import {
  GRAPHIC_CONTRAST,
  lowestContrast,
  mix,
  type ShownScheme,
  TEXT_CONTRAST,
} from './colour.ts';

/** Linear mixing steps tried between the wanted colour and black or white. */
const STEPS = 100;

/**
 * Colours of everything written or drawn directly on a page, as '#rrggbb': text, text-soft, accent,
 * good, warn and bad of `ui/tokens.css`, and line-strong, focus, you and role (kept in sync by a
 * test).
 */
export const FOREGROUNDS = {
  light: {
    text: ['#142023', '#4a585c', '#016869', '#206133', '#804d0c', '#a72724'],
    graphics: ['#778383', '#1d60bc', '#016869', '#bb6f2c'],
  },
  dark: {
    text: ['#eeede8', '#a7b2b3', '#66cbc5', '#89da9b', '#f0c374', '#f89996'],
    graphics: ['#748386', '#80bdfb', '#4ebcb6', '#f7c473'],
  },
} as const;

/** A background that a host asked for, adjusted, with the surfaces on it. */
export type GuardedSurface = {
  /** Whether text on it is dark or light. */
  readonly scheme: ShownScheme;
  readonly page: string;
  /** Boxes on the page, and surfaces raised above it. */
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly corrected: boolean;
};

/**
 * Finds the colour nearest to `wanted` ('#rrggbb') on which everything of one of the two schemes is
 * legible: towards white under dark text or towards black under light text, whichever is nearer.
 */
export function guardSurface(wanted: string): GuardedSurface {
  const asked = wanted.toLowerCase();
  for (let step = 0; step <= STEPS; step += 1) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = mix(asked, scheme === 'light' ? '#ffffff' : '#000000', step / STEPS);
      const surfaces = surfacesOn(page, scheme);
      if (!isLegibleOn(Object.values(surfaces), scheme)) continue;
      const line = mix(page, FOREGROUNDS[scheme].text[0], 0.14);
      return { scheme, ...surfaces, line, corrected: step > 0 };
    }
  }
  // Unreachable: white under dark text and black under light text pass.
  throw new Error(`no legible ground near ${wanted}`);
}

function surfacesOn(page: string, scheme: ShownScheme) {
  return scheme === 'light'
    ? { page, surface: mix(page, '#ffffff', 0.6), raised: mix(page, '#000000', 0.035) }
    : { page, surface: mix(page, '#ffffff', 0.04), raised: mix(page, '#ffffff', 0.08) };
}

function isLegibleOn(surfaces: readonly string[], scheme: ShownScheme): boolean {
  const { text, graphics } = FOREGROUNDS[scheme];
  return (
    text.every((ink) => lowestContrast(ink, surfaces) >= TEXT_CONTRAST) &&
    graphics.every((ink) => lowestContrast(ink, surfaces) >= GRAPHIC_CONTRAST)
  );
}
