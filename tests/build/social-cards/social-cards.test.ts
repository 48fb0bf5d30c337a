import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { messagesOf } from '#i18n/load-messages.ts';
import { describe, expect, it } from 'vitest';
import { BAND_IDS, type BandId, type Role } from '#core';
import { cardPath } from '#core/address/site-files.ts';
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  loadCardPainter,
} from '../../../src/build/social-cards/social-cards.ts';
import { readPalette } from '../../../src/build/social-cards/card-palette.ts';
import { realRole } from '../../support/role-file.ts';

const draw = await loadCardPainter(process.cwd(), messagesOf('en', 'social-cards'));
const role = realRole();
const kinds: readonly (BandId | null)[] = [null, ...BAND_IDS];

/** The maximum number of long names in every place. */
const crowded: Role = {
  ...role,
  title:
    'Principal Machine Learning Infrastructure Engineer for Donaudampfschifffahrtsgesellschaftskapitänsversorgung',
  category: 'Data, artificial intelligence, infrastructure and everything else there is',
  competencies: Array.from({ length: 12 }, (_, index) => ({
    ...(role.competencies[0] as Role['competencies'][number]),
    id: `C${index}`,
    name: ['Incident Command and Communication', 'Technical Depth', 'Verantwortungsübernahme'][
      index % 3
    ] as string,
    target: (index * 37) % 101,
  })),
  bands: role.bands.map((band) => ({
    ...band,
    name: 'Far along but with some things left to do',
    description: 'A long way has been covered, and what is left is known. '.repeat(5).trim(),
  })),
};

/** A card's pixels, four bytes each. */
async function pixelsOf(png: Buffer): Promise<(x: number, y: number) => string> {
  const context = createCanvas(CARD_WIDTH, CARD_HEIGHT).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const { data } = context.getImageData(0, 0, CARD_WIDTH, CARD_HEIGHT);
  return (x, y) => data.slice((y * CARD_WIDTH + x) * 4, (y * CARD_WIDTH + x) * 4 + 4).join(' ');
}

function rgba(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [...parts, 255].join(' ');
}

/** Number of pixels in a region that differ from the reference. */
function countDifferent(
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  isSame: (x: number, y: number) => boolean,
): number {
  let different = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (!isSame(x, y)) different += 1;
  }
  return different;
}

describe('a social card', () => {
  it('has the light colours of the pages', async () => {
    const palette = readPalette(readFileSync('src/ui/tokens.css', 'utf8'));
    const pixel = await pixelsOf(draw(role, 'early-days'));
    expect(pixel(0, 0)).toBe(rgba(palette('page')));
    // Inside the first two of the five steps.
    expect(pixel(120, 507)).toBe(rgba(palette('you')));
    expect(pixel(230, 507)).toBe(rgba(palette('line')));
  });

  it.each(kinds)('is a PNG of 1200 by 630 below 250 kB: %s', (band) => {
    const png = draw(role, band);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(250_000);
  });

  it('is the same to the byte whenever it is drawn', async () => {
    const again = await loadCardPainter(process.cwd(), messagesOf('en', 'social-cards'));
    for (const band of kinds) expect(again(role, band).equals(draw(role, band))).toBe(true);
  });

  it('differs for the role and each of its bands', () => {
    const pictures = kinds.map((band) => draw(role, band).toString('base64'));
    expect(new Set(pictures).size).toBe(6);
    expect(new Set(kinds.map((band) => cardPath('ai-engineer', band))).size).toBe(6);
  });

  it("draws the role's own radar: another target changes the radar and nothing else", async () => {
    const [first, ...others] = role.competencies;
    if (first === undefined) throw new Error('a role without competencies');
    const changed: Role = { ...role, competencies: [{ ...first, target: 40 }, ...others] };
    const [before, after] = await Promise.all(
      [role, changed].map((each) => pixelsOf(draw(each, null))),
    );
    const isSame = (x: number, y: number) => before?.(x, y) === after?.(x, y);
    expect(countDifferent([0, 630], [0, CARD_HEIGHT], isSame)).toBe(0);
    expect(countDifferent([630, CARD_WIDTH], [525, CARD_HEIGHT], isSame)).toBe(0);
    expect(countDifferent([630, CARD_WIDTH], [0, 525], isSame)).toBeGreaterThan(2000);
  });

  it.each([null, 'developing'] as const)(
    'keeps the longest names inside its margins and its columns: %s',
    async (band) => {
      const png = draw(crowded, band);
      const pixel = await pixelsOf(png);
      const ground = pixel(0, 0);
      const isEmpty = (x: number, y: number) => pixel(x, y) === ground;
      expect(png.length).toBeLessThan(250_000);
      expect(countDifferent([60, 598], [0, CARD_HEIGHT], isEmpty)).toBeGreaterThan(10_000);
      expect(countDifferent([630, 1164], [0, CARD_HEIGHT], isEmpty)).toBeGreaterThan(10_000);
      expect(countDifferent([0, 60], [0, CARD_HEIGHT], isEmpty)).toBe(0);
      expect(countDifferent([598, 630], [0, CARD_HEIGHT], isEmpty)).toBe(0);
      expect(countDifferent([1164, CARD_WIDTH], [0, CARD_HEIGHT], isEmpty)).toBe(0);
      expect(countDifferent([0, CARD_WIDTH], [0, 48], isEmpty)).toBe(0);
      expect(countDifferent([0, CARD_WIDTH], [582, CARD_HEIGHT], isEmpty)).toBe(0);
      // The line above the footer doesn't overlap the text above it.
      if (band !== null) expect(countDifferent([60, 600], [484, 499], isEmpty)).toBe(0);
      expect(countDifferent([60, 600], [518, 532], isEmpty)).toBe(0);
    },
  );
});

describe('readPalette', () => {
  // What a browser displays for the same text.
  it.each([
    ['oklch(1 0 0)', '#ffffff'],
    ['oklch(0 0 0)', '#000000'],
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
    ['oklch(0.86644 0.294827 142.4953)', '#00ff00'],
    ['oklch(0.452014 0.313214 264.052)', '#0000ff'],
    ['oklch(0.47 0.08 195)', '#016869'],
  ])('reads %s as %s', (text, hex) => {
    expect(readPalette(`:root { --color-page: ${text}; }`)('page')).toBe(hex);
  });

  it('takes the light colour of a name that the stylesheet gives several', () => {
    const dark = '@media screen { :root:not([a]) { --color-page: oklch(0 0 0); } }';
    expect(readPalette(`:root { --color-page: oklch(1 0 0); } ${dark}`)('page')).toBe('#ffffff');
  });

  it('throws for a colour that the stylesheet does not name, or not in oklch()', () => {
    const palette = readPalette(':root { --color-page: white; }');
    expect(() => palette('ultraviolet')).toThrow('tokens.css has no --color-ultraviolet');
    expect(() => palette('page')).toThrow('tokens.css has no --color-page');
  });
});
