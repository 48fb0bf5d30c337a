import { type EmbedTheme, MAX_HEIGHT } from '../embed-options.ts';
import { isLanguage } from './hello.ts';
import { parseTheme } from '../theme/parse-theme.ts';
import { readRecord } from '../read-record.ts';
import { readNumber } from '../read-value.ts';

/** Messages from the host over the channel. */
export type HostMessage =
  | { readonly t: 'theme'; readonly theme: EmbedTheme }
  /** Top edge of the frame relative to the window, and the height of the window. */
  | { readonly t: 'viewport'; readonly top: number; readonly h: number }
  | { readonly t: 'focus' }
  /** The host page's language has changed; null for the frame's own. */
  | { readonly t: 'lang'; readonly lang: string | null };

/** Upper bound for positions on a very long page, in px. */
const MAX_OFFSET = 10_000_000;

/** Parses a message from the host; null if unknown or malformed. */
export function parseHostMessage(input: unknown): HostMessage | null {
  const theme = readRecord(input, ['t', 'theme']);
  if (theme?.['t'] === 'theme') return { t: 'theme', theme: parseTheme(theme['theme']) };
  const viewport = readRecord(input, ['t', 'top', 'h']);
  if (viewport?.['t'] === 'viewport') {
    const top = readNumber(viewport['top'], -MAX_OFFSET, MAX_OFFSET);
    const h = readNumber(viewport['h'], 0, MAX_HEIGHT);
    return top === null || h === null ? null : { t: 'viewport', top, h };
  }
  const language = readRecord(input, ['t', 'lang']);
  if (language?.['t'] === 'lang') {
    return { t: 'lang', lang: isLanguage(language['lang']) ? language['lang'] : null };
  }
  return readRecord(input, ['t'])?.['t'] === 'focus' ? { t: 'focus' } : null;
}
