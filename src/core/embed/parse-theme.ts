import {
  type EmbedTheme,
  FONTS,
  NAMED_SURFACES,
  PLAIN_THEME,
  SCHEMES,
  type Surface,
} from './embed-options.ts';
import { readChoice, readNumber } from './read-value.ts';

/**
 * Reads a theme part by part: what is missing, unknown or not of its kind is Role Radar's own, so a
 * newer sender's theme still counts for what is known here. Takes enums, '#rrggbb' and a number.
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

/** '#rrggbb' in small letters; null for anything else. */
function readColour(input: unknown): (Surface & `#${string}`) | null {
  const isColour = typeof input === 'string' && /^#[0-9a-f]{6}$/i.test(input);
  return isColour ? `#${input.slice(1).toLowerCase()}` : null;
}
