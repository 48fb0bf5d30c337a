import {
  contrastOf,
  hueOf,
  lowestContrast,
  mix,
  type ShownScheme,
  TEXT_CONTRAST,
} from './colour.ts';

/** Linear mixing steps tried between the wanted colour and black or white. */
const STEPS = 100;

/**
 * Backgrounds of the accent, as '#rrggbb': page, surface and raised of `ui/tokens.css` (kept in
 * sync by a test). The accent must be legible on all of them.
 */
export const SURFACES = {
  light: ['#fbfaf7', '#ffffff', '#f4f2ee'],
  dark: ['#0b1417', '#131c1f', '#1b2629'],
} as const;

/** An accent that meets the contrast rules, and how it differs from the wanted one. */
export type GuardedAccent = {
  /** For text, lines and shapes. */
  readonly accent: string;
  /** The same colour one step further from the page, for hover and active states. */
  readonly strong: string;
  /** A tint of the page for selected areas; text and accent stay legible on it. */
  readonly soft: string;
  /** Background of areas with text: always the requested colour. */
  readonly fill: string;
  /** The fill in hover and active states. */
  readonly fillStrong: string;
  /** Text on the fill: black or white. */
  readonly onFill: string;
  /** Fill of shapes outlined in the accent. */
  readonly area: string;
  /** True when the accent can't be distinguished from the colour of the role's line. */
  readonly isLikeRole: boolean;
  /** The lowest contrast that the wanted colour would have had as text. */
  readonly wantedContrast: number;
  readonly contrast: number;
  readonly corrected: boolean;
};

/**
 * Finds the colour nearest to `wanted` (towards black on light pages, towards white on dark ones)
 * that has at least 4.5:1 as text on every surface, with related colours that meet the same rule.
 * The fill keeps the wanted colour: black or white on it always has 4.5:1. `wanted` and the
 * surfaces must be '#rrggbb'; the surfaces default to Role Radar's own.
 */
export function guardAccent(
  wanted: string,
  scheme: ShownScheme,
  surfaces: readonly string[] = SURFACES[scheme],
): GuardedAccent {
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  const asked = wanted.toLowerCase();
  const page = surfaces[0] ?? SURFACES[scheme][0];
  for (let step = 0; step <= STEPS; step += 1) {
    const accent = mix(asked, end, step / STEPS);
    const soft = mix(page, accent, 0.08);
    const contrast = lowestContrast(accent, [...surfaces, soft]);
    if (contrast < TEXT_CONTRAST) continue;
    return {
      accent,
      strong: mix(accent, end, 0.2),
      soft,
      ...fillOf(asked),
      area: mix(page, accent, scheme === 'light' ? 0.22 : 0.35),
      isLikeRole: isNearRole(accent),
      wantedContrast: lowestContrast(asked, [...surfaces, mix(page, asked, 0.08)]),
      contrast,
      corrected: step > 0,
    };
  }
  // Unreachable for these surfaces: black on the light ones and white on the dark ones exceed
  // 4.5:1.
  throw new Error(`no legible colour between ${wanted} and ${end}`);
}

function fillOf(fill: string) {
  const onFill = contrastOf('#ffffff', fill) >= TEXT_CONTRAST ? '#ffffff' : '#000000';
  // Darker if the text on it stays legible, as under white text; otherwise lighter.
  const darker = mix(fill, '#000000', 0.14);
  const isLegible = contrastOf(onFill, darker) >= TEXT_CONTRAST;
  return { fill, fillStrong: isLegible ? darker : mix(fill, '#ffffff', 0.14), onFill };
}

/**
 * Hue of the role's line in degrees (brass), and the distance within which hues count as the same.
 */
const ROLE_HUE = 32;
const SAME_HUE = 24;

function isNearRole(colour: string): boolean {
  const { hue, chroma } = hueOf(colour);
  return chroma > 0.15 && Math.abs(hue - ROLE_HUE) < SAME_HUE;
}
