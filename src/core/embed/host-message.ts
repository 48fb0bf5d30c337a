import { type EmbedTheme, MAX_HEIGHT } from './embed-options.ts';
import { isLanguage } from './hello.ts';
import { parseTheme } from './parse-theme.ts';
import { readRecord } from './read-record.ts';
import { readNumber } from './read-value.ts';

/** What a host says over the channel. */
export type HostMessage =
  | { readonly t: 'theme'; readonly theme: EmbedTheme }
  /** The frame's top edge, measured from the top of the window, and the window's height. */
  | { readonly t: 'viewport'; readonly top: number; readonly h: number }
  | { readonly t: 'focus' }
  /** The language of the page around has changed; null for the frame's own. */
  | { readonly t: 'lang'; readonly lang: string | null };

/** Where a frame may be on a very long page, in px. */
const FAR = 10_000_000;

/** A message of the host; null for any that isn't known or isn't well formed. */
export function parseHostMessage(input: unknown): HostMessage | null {
  const theme = readRecord(input, ['t', 'theme']);
  if (theme?.['t'] === 'theme') return { t: 'theme', theme: parseTheme(theme['theme']) };
  const viewport = readRecord(input, ['t', 'top', 'h']);
  if (viewport?.['t'] === 'viewport') {
    const top = readNumber(viewport['top'], -FAR, FAR);
    const h = readNumber(viewport['h'], 0, MAX_HEIGHT);
    return top === null || h === null ? null : { t: 'viewport', top, h };
  }
  const language = readRecord(input, ['t', 'lang']);
  if (language?.['t'] === 'lang') {
    return { t: 'lang', lang: isLanguage(language['lang']) ? language['lang'] : null };
  }
  return readRecord(input, ['t'])?.['t'] === 'focus' ? { t: 'focus' } : null;
}
