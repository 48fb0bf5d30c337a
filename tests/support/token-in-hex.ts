import { readFileSync } from 'node:fs';
import { readPalette } from '../../src/build/social-cards/card-palette.ts';

const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [, dark = ''] = tokens.split("[data-theme='dark'] {");
const palettes = { light: readPalette(tokens), dark: readPalette(`:root {${dark}`) };

/** A colour of the design, such as "text-soft", as '#rrggbb'. */
export function tokenInHex(scheme: 'light' | 'dark', name: string): string {
  return palettes[scheme](name);
}
