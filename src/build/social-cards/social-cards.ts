import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BAND_IDS, type BandId, type Role } from '#core';
import { CARDS_FOLDER } from '../../core/address/folders.ts';
import { cardPath } from '../../core/address/site-files.ts';
import { readPalette } from './card-palette.ts';
import { directionOf, drawGoal, drawRoleRadar, fillPath, type RadarPen } from './card-radar.ts';
import { setFont, writeText } from './card-text.ts';
import type { Messages } from '../../i18n/load-messages.ts';
import {
  CARD_COLUMN,
  CARD_RADAR,
  ladderSteps,
  SITE_LOGO,
  WIDE_CARD,
} from '../../ui/card/card-frame.ts';

export const { width: CARD_WIDTH, height: CARD_HEIGHT } = WIDE_CARD;

type CardPen = RadarPen & { readonly messages: Messages['social-cards'] };

/** Draws the card of a role, or of one of its bands, as a PNG. */
export type DrawCard = (role: Role, band: BandId | null) => Buffer;

/** Writes the cards of all roles below `outDir`. */
export async function writeSocialCards(
  root: string,
  outDir: string,
  roles: readonly Role[],
  messages: Messages['social-cards'],
): Promise<void> {
  const draw = await loadCardPainter(root, messages);
  await mkdir(join(outDir, CARDS_FOLDER), { recursive: true });
  for (const role of roles) {
    for (const band of [null, ...BAND_IDS]) {
      await writeFile(join(outDir, cardPath(role.id, band)), draw(role, band));
    }
  }
}

/** Inter's subsets; other scripts use the fonts of the build machine. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const WEIGHTS = [400, 600];

/**
 * Loads fonts, colours and the drawing library. Lazily, because the development server loads this
 * module, too, but only builds draw. Deterministic: equal input gives equal bytes.
 */
export async function loadCardPainter(
  root: string,
  messages: Messages['social-cards'],
): Promise<DrawCard> {
  const { createCanvas, GlobalFonts, Path2D } = await import('@napi-rs/canvas');
  const require = createRequire(join(root, 'package.json'));
  const font = dirname(require.resolve('@fontsource/inter/package.json'));
  for (const script of SCRIPTS) {
    for (const weight of WEIGHTS) {
      const file = join(font, `files/inter-${script}-${weight}-normal.woff2`);
      if (GlobalFonts.registerFromPath(file, nameOf(script)) === null) {
        throw new Error(`${file} is not a font that can be drawn with`);
      }
    }
  }
  const palette = readPalette(await readFile(join(root, 'src/ui/tokens.css'), 'utf8'));
  const family = SCRIPTS.map((script) => `"${nameOf(script)}"`).join(', ');
  return (role, band) => {
    const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
    const pen = { context: canvas.getContext('2d'), family, palette, Path2D };
    drawCard({ ...pen, messages }, role, band);
    return canvas.toBuffer('image/png');
  };
}

function nameOf(script: string): string {
  return `Role Radar ${script}`;
}

const { left: LEFT, width: TEXT_WIDTH, bottom: BOTTOM } = CARD_COLUMN;

function drawCard(pen: CardPen, role: Role, band: BandId | null): void {
  const { context, palette } = pen;
  context.fillStyle = palette('page');
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  drawBrand(pen);
  if (band === null) drawRoleText(pen, role);
  else drawBandText(pen, role, band);
  drawRoleRadar(pen, role, CARD_RADAR);
  drawKey(pen);
}

/** The site's logo and name. */
function drawBrand(pen: CardPen): void {
  const { context, messages, palette, Path2D } = pen;
  context.save();
  context.translate(LEFT - 5, 54);
  context.scale(1.9, 1.9);
  context.strokeStyle = palette('role');
  context.lineWidth = 1.5;
  context.setLineDash([...SITE_LOGO.roleDashes]);
  context.stroke(new Path2D(SITE_LOGO.role));
  fillPath(pen, new Path2D(SITE_LOGO.person), 'you');
  context.restore();
  setFont(pen, 600, 30);
  context.fillStyle = palette('text');
  context.textAlign = 'left';
  context.fillText(messages.brand, LEFT + 50, 87);
}

function drawRoleText(pen: CardPen, role: Role): void {
  const { messages } = pen;
  const direction = directionOf(role);
  const box = { x: LEFT, width: TEXT_WIDTH, weight: 400, leading: 1.3 } as const;
  const soft = pen.palette('text-soft');
  const category = { ...box, y: 172, lines: 1, sizes: [28], colour: soft, direction };
  const afterCategory = writeText(pen, role.category, category);
  const afterTitle = writeText(pen, role.title, {
    ...box,
    y: afterCategory + 4,
    lines: 3,
    sizes: [84, 72, 60, 50, 42],
    weight: 600,
    colour: pen.palette('text'),
    leading: 1.1,
    direction,
  });
  const question = { ...box, y: afterTitle + 22, lines: 2, sizes: [34], colour: soft };
  writeText(pen, messages.question, question);
  const minutes = Math.ceil(Math.min(...role.forms.map((form) => form.minutes)));
  writeText(pen, messages.terms(minutes), {
    ...box,
    y: BOTTOM - 30,
    lines: 1,
    sizes: [26, 24],
    colour: soft,
  });
}

function drawBandText(pen: CardPen, role: Role, band: BandId): void {
  const { messages } = pen;
  const direction = directionOf(role);
  const box = { x: LEFT, width: TEXT_WIDTH, weight: 400, leading: 1.3 } as const;
  const soft = pen.palette('text-soft');
  const { name = '', description = '' } = role.bands.find(({ id }) => id === band) ?? {};
  const afterRole = writeText(pen, messages.result(role.title), {
    ...box,
    y: 160,
    lines: 2,
    sizes: [34, 30, 28],
    colour: soft,
  });
  const afterName = writeText(pen, name, {
    ...box,
    y: afterRole + 4,
    lines: 2,
    sizes: [80, 68, 56, 46],
    weight: 600,
    colour: pen.palette('accent-strong'),
    leading: 1.1,
    direction,
  });
  const colour = pen.palette('text');
  const meaning = { ...box, y: afterName + 14, lines: 3, sizes: [30, 27], colour, direction };
  writeText(pen, description, meaning);
  drawLadder(pen, band);
  writeText(pen, messages.selfReported, {
    ...box,
    y: BOTTOM - 30,
    lines: 1,
    sizes: [26, 24],
    colour: soft,
  });
}

/** The five bands from lowest to highest, with this one filled. */
function drawLadder({ context, palette }: RadarPen, band: BandId): void {
  const steps = ladderSteps(BAND_IDS.length, LEFT, TEXT_WIDTH);
  for (const [index, id] of [...BAND_IDS].reverse().entries()) {
    const { x = LEFT, width = 0 } = steps[index] ?? {};
    context.beginPath();
    context.roundRect(x, BOTTOM - 66, width, 14, 7);
    context.fillStyle = palette(id === band ? 'you' : 'line');
    context.fill();
  }
}

function drawKey(pen: CardPen): void {
  const { context, messages, palette } = pen;
  const text = messages.asksFor;
  setFont(pen, 400, 26);
  const width = context.measureText(text).width + 64;
  const left = (CARD_RADAR.left + CARD_RADAR.right - width) / 2;
  const middle = BOTTOM - 14;
  context.strokeStyle = palette('role');
  context.lineWidth = 3.5;
  context.setLineDash([9, 6]);
  context.beginPath();
  context.moveTo(left, middle);
  context.lineTo(left + 48, middle);
  context.stroke();
  context.setLineDash([]);
  drawGoal(pen, left + 24, middle, 8);
  context.fillStyle = palette('text-soft');
  context.textAlign = 'left';
  context.fillText(text, left + 64, BOTTOM - 5);
}
