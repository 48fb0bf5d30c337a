import {
  CARD_COLUMN,
  CARD_LABEL_SIZE,
  CARD_RADAR,
  SITE_LOGO,
  TALL_CARD,
  WIDE_CARD,
} from '#ui/card/card-frame.ts';
import type { MarkedAxis } from '#ui/charts/radar-markup.ts';
import {
  escapeXml,
  FONT,
  INK,
  type KnownPixel,
  lineOfText,
  type SvgFile,
} from '#ui/charts/svg-text.ts';
import type { TextLanguage } from '#ui/text-language.ts';
import { type CardBlock, drawColumn, drawText } from './card-blocks.ts';
import { drawKey, type KeyNames } from './card-key.ts';
import { drawRadar } from './card-radar.ts';

export type CardShape = 'wide' | 'tall';

/** The contents of a card, in the current language. */
export type Card = {
  readonly brand: string;
  /** The person, role and fit: the top of the text column. */
  readonly head: readonly CardBlock[];
  /** Strengths and next steps; may be empty. */
  readonly facts: readonly (readonly CardBlock[])[];
  readonly about: string;
  /** The site's address; empty if there is none. */
  readonly address: string;
  readonly axes: readonly (MarkedAxis & { readonly name: string; readonly figure: string })[];
  readonly cuts: readonly number[];
  readonly key: KeyNames;
  /** Text alternative for the whole card. */
  readonly description: string;
  /** The language of the role's texts, if it differs from the others'. */
  readonly language?: TextLanguage;
};

/** The card as a self-contained SVG file: no script, no stylesheet, no external resources. */
export function drawCardSvg(card: Card, shape: CardShape): SvgFile {
  const { width, height } = shape === 'wide' ? WIDE_CARD : TALL_CARD;
  const { markup, knownPixels } = shape === 'wide' ? drawWide(card) : drawTall(card);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" font-family="${escapeXml(FONT)}">`,
    `<title id="title">${escapeXml(card.description)}</title>`,
    `<rect width="${width}" height="${height}" fill="${INK.ground}"/>`,
    markup,
    '</svg>\n',
  ].join('');
  return { svg, width, height, knownPixels: [...edges(width, height), ...knownPixels] };
}

type Drawn = { readonly markup: string; readonly knownPixels: readonly KnownPixel[] };

/** Font sizes of the axis names in units of the radar, largest first. */
const LABEL_SIZES = {
  wide: [CARD_LABEL_SIZE, 12.5, 11, 9.5],
  tall: [11.5, 10, 9, 8],
} as const;

const FOOT = { size: 24, lines: 1, fill: INK.soft } as const;

function drawWide(card: Card): Drawn {
  const { left, width, bottom } = CARD_COLUMN;
  const foot = bottom - 62;
  const head = drawColumn(
    [...card.head, ...card.facts.flat()],
    { left, top: 128, width },
    foot - 20 - 128,
  );
  const about = drawText(card.about, { left, top: foot, width }, FOOT);
  const address = drawText(card.address, { left, top: foot + 34, width }, FOOT);
  const key = drawKey(card.key, { ...CARD_RADAR, bottom: bottom + 2 }, 22);
  const area = { ...CARD_RADAR, bottom: key.top - 22 };
  return {
    markup: [
      drawBrand(card.brand, left, 54),
      head.markup,
      about.markup,
      address.markup,
      drawRadar(card, area, LABEL_SIZES.wide),
      key.markup,
    ].join(''),
    knownPixels: key.knownPixels,
  };
}

function drawTall(card: Card): Drawn {
  const left = 80;
  const width = TALL_CARD.width - 2 * left;
  const foot = TALL_CARD.height - 106;
  const head = drawColumn(card.head, { left, top: 160, width }, 330);
  const factsBottom = foot - 32;
  const facts = factColumns(card.facts, left, width).map(
    ({ blocks, ...column }) =>
      (top: number) =>
        drawColumn(blocks, { ...column, top }, 300),
  );
  const tallest = Math.max(0, ...facts.map((draw) => draw(0).bottom));
  const about = drawText(card.about, { left, top: foot, width }, FOOT);
  const address = drawText(card.address, { left, top: foot + 34, width }, FOOT);
  const keyBottom = factsBottom - tallest - (tallest === 0 ? 0 : 36);
  const area = {
    left: left - 40,
    right: left + width + 40,
    top: head.bottom + 30,
    bottom: keyBottom,
  };
  const key = drawKey(card.key, area, 24);
  return {
    markup: [
      drawBrand(card.brand, left, 72),
      head.markup,
      drawRadar(card, { ...area, bottom: key.top - 26 }, LABEL_SIZES.tall),
      key.markup,
      ...facts.map((draw) => draw(factsBottom - tallest).markup),
      about.markup,
      address.markup,
    ].join(''),
    knownPixels: key.knownPixels,
  };
}

/** Two columns side by side; one or three facts are stacked. */
function factColumns(facts: Card['facts'], left: number, width: number) {
  const gap = 40;
  if (facts.length !== 2) return [{ left, width, blocks: facts.flat() }];
  const column = (width - gap) / 2;
  return facts.map((blocks, index) => ({
    left: left + index * (column + gap),
    width: column,
    blocks,
  }));
}

/** The site's logo and name. */
function drawBrand(name: string, left: number, top: number): string {
  const { role, roleDashes, person } = SITE_LOGO;
  return [
    `<g transform="translate(${left - 5} ${top}) scale(1.9)"><path d="${role}" fill="none" stroke="${INK.role}" stroke-width="1.5" stroke-dasharray="${roleDashes.join(' ')}"/><path d="${person}" fill="${INK.you}"/></g>`,
    lineOfText(name, { x: left + 50, y: top + 33, size: 30, weight: 600 }),
  ].join('');
}

/** Pixels along the edges, where nothing is drawn. */
function edges(width: number, height: number): readonly KnownPixel[] {
  return [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((part) =>
    [
      { x: width * part, y: 10 },
      { x: width * part, y: height - 10 },
      { x: 10, y: height * part },
      { x: width - 10, y: height * part },
    ].map((place) => ({ ...place, colour: INK.ground })),
  );
}
