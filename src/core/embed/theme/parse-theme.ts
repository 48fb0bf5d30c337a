import {
  type EmbedTheme,
  FONTS,
  NAMED_SURFACES,
  PLAIN_THEME,
  SCHEMES,
  type Surface,
} from '../embed-options.ts';
import { readChoice, readNumber } from '../read-value.ts';

/**
 * Parses a theme part by part. Missing, unknown or invalid parts fall back to Role Radar's own, so
 * that the known parts of a newer theme still apply. Accepts enums, '#rrggbb' and a number.
 */
export function parseTheme(input: unknown): EmbedTheme {
  if (typeof input !== 'object' || input === null) return PLAIN_THEME;
  const part = (name: string): unknown =>
    Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined;
  const surface = readChoice(part('surface'), NAMED_SURFACES) ?? readColour(part('surface'));
  return {
    scheme: readChoice(part('scheme'), SCHEMES) ?? 'auto',
    accent: readColour(part('accent')),
    radius: readNumber(part('radius'), 0, 24),
    font: readChoice(part('font'), FONTS) ?? 'system',
    ...(surface !== null && { surface }),
  };
}

/** Normalises '#rrggbb' to lower case; null for anything else. */
function readColour(input: unknown): (Surface & `#${string}`) | null {
  const isColour = typeof input === 'string' && /^#[0-9a-f]{6}$/i.test(input);
  return isColour ? `#${input.slice(1).toLowerCase()}` : null;
}
