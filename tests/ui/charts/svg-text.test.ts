import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INK } from '#ui/charts/svg-text.ts';
import { readPalette } from '../../../src/build/social-cards/card-palette.ts';

const TOKENS: Readonly<Record<keyof typeof INK, string>> = {
  ground: 'page',
  surface: 'surface',
  raised: 'raised',
  line: 'line',
  text: 'text',
  soft: 'text-soft',
  strong: 'accent-strong',
  you: 'you',
  role: 'role',
};

it('files have the light colours of the pages', () => {
  const palette = readPalette(readFileSync('src/ui/tokens.css', 'utf8'));
  expect(INK).toEqual(
    Object.fromEntries(Object.entries(TOKENS).map(([ink, token]) => [ink, palette(token)])),
  );
});
