import { type EmbedTheme, FONTS, PLAIN_THEME, SCHEMES } from './embed-options.ts';
import { readChoice, readNumber } from './read-value.ts';

/**
 * Reads a theme part by part: what is missing, unknown or not of its kind is Role Radar's own, so a
 * newer sender's theme still counts for what is known here. Takes enums, '#rrggbb' and a number.
 */
export function parseTheme(input: unknown): EmbedTheme {
  if (typeof input !== 'object' || input === null) return PLAIN_THEME;
  const part = (name: string): unknown =>
    Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined;
  const accent = part('accent');
  return {
    scheme: readChoice(part('scheme'), SCHEMES) ?? 'auto',
    accent:
      typeof accent === 'string' && /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : null,
    radius: readNumber(part('radius'), 0, 24),
    font: readChoice(part('font'), FONTS) ?? 'system',
  };
}
