import { SVG_LINK_ID } from '#core';
import { estimateTextWidth } from '#ui/charts/label-text.ts';
import { layOutPicture } from '#ui/charts/radar-labels.ts';
import { labelMarkup, type MarkedAxis, radarMarkup } from '#ui/charts/radar-markup.ts';
import {
  escapeXml,
  fitSize,
  FONT,
  INK,
  type KnownPixel,
  lineOfText,
  type SvgFile,
  wrapText,
} from '#ui/charts/svg-text.ts';
import type { TextLanguage } from '#ui/text-language.ts';

/** One axis of the picture, with its figures as text. */
export type PictureAxis = MarkedAxis & {
  readonly name: string;
  readonly words: string;
  /** The score after the name at the axis. */
  readonly figure: string;
};

export type Picture = {
  /** The language of the role's texts, if it differs from the others'. */
  readonly language?: TextLanguage;
  /** Accessible name and description of the picture. */
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly subtitle: string;
  readonly axes: readonly PictureAxis[];
  /** Where levels begin, in points. */
  readonly cuts: readonly number[];
  /** Which ring is which level. */
  readonly rings: string;
  readonly legend: { readonly you: string; readonly role: string; readonly range: string };
  readonly note: string;
  /** Embedded invisibly in the file, so that it can be opened again; null for no link. */
  readonly link: string | null;
};

const WIDTH = 360;
const EDGE = 20;
/** Drawing units to CSS pixels. */
const SCALE = 2;

/** The radar with title, legend and figures as a self-contained SVG file: no script, no stylesheet. */
export function drawRadarSvg(picture: Picture): SvgFile {
  const {
    name,
    description,
    title,
    subtitle,
    axes,
    cuts,
    rings,
    legend,
    note,
    link,
    language = {},
  } = picture;
  const layout = layOutPicture(axes.map(({ name, figure }) => `${name} ${figure}`));
  const inner = WIDTH - 2 * EDGE;
  const top = 62;
  const keyTop = top + layout.height + 14;
  const ringsTop = keyTop + 20;
  const listTop = ringsTop + 20;
  const noteLines = wrapText(note, 7.5, inner);
  const noteTop = listTop + axes.length * 27 + 4;
  const height = Math.ceil(noteTop + noteLines.length * 10 + EDGE - 8);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * SCALE}" height="${height * SCALE}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FONT)}">`,
    `<title id="title">${escapeXml(name)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    link === null ? '' : `<metadata id="${SVG_LINK_ID}">${escapeXml(link)}</metadata>`,
    `<rect width="${WIDTH}" height="${height}" fill="${INK.surface}"/>`,
    lineOfText(title, { x: EDGE, y: 32, size: fitSize(title, 18, inner), weight: 700, language }),
    lineOfText(subtitle, { x: EDGE, y: 49, size: fitSize(subtitle, 10, inner), fill: INK.soft }),
    `<g transform="translate(${EDGE + layout.cx} ${top + layout.cy})">`,
    radarMarkup(axes, cuts),
    labelMarkup(
      layout.labels,
      language,
      axes.map(({ figure }) => figure),
    ),
    '</g>',
    key(legend, keyTop),
    lineOfText(rings, { x: EDGE, y: ringsTop, size: fitSize(rings, 9, inner), fill: INK.soft }),
    axes.map((axis, index) => figures(axis, listTop + index * 27 + 10, language)).join(''),
    noteLines
      .map((text, index) =>
        lineOfText(text, { x: EDGE, y: noteTop + 8 + index * 10, size: 7.5, fill: INK.soft }),
      )
      .join(''),
    '</svg>',
  ];
  return {
    svg: `${parts.join('')}\n`,
    width: WIDTH * SCALE,
    height: height * SCALE,
    knownPixels: knownPixels(legend, keyTop, height),
  };
}

/** Pixels in the empty margins, and in the two lines of the legend. */
function knownPixels(legend: Picture['legend'], keyTop: number, height: number): KnownPixel[] {
  const [you = EDGE, role = EDGE] = keyPlaces(legend);
  const edge = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((part) => [
    { x: WIDTH * part, y: EDGE / 4, colour: INK.surface },
    { x: WIDTH * part, y: height - EDGE / 4, colour: INK.surface },
    { x: EDGE / 4, y: height * part, colour: INK.surface },
    { x: WIDTH - EDGE / 4, y: height * part, colour: INK.surface },
  ]);
  const lines = [
    { x: you + 4, y: keyTop, colour: INK.you },
    { x: role + 2.5, y: keyTop, colour: INK.role },
  ];
  return [...edge, ...lines].map(({ x, y, colour }) => ({ x: x * SCALE, y: y * SCALE, colour }));
}

/** The horizontal position of each part of the legend. */
function keyPlaces({ you, role, range }: Picture['legend']): readonly number[] {
  let x = EDGE;
  return [you, role, range].map((name) => {
    const at = x;
    x += 28 + estimateTextWidth(name, 9) + 12;
    return at;
  });
}

function key(legend: Picture['legend'], top: number): string {
  const marks = [
    `<path d="M0 0H22" stroke="${INK.you}" stroke-width="2.25"/><circle cx="11" cy="0" r="3.5" fill="${INK.you}"/>`,
    `<path d="M0 0H22" stroke="${INK.role}" stroke-width="1.75" stroke-dasharray="5 3.5"/><path d="M11 -4L15 0L11 4L7 0Z" fill="${INK.surface}" stroke="${INK.role}" stroke-width="1.75"/>`,
    `<rect y="-5" width="22" height="10" fill="${INK.you}" fill-opacity="0.14" stroke="${INK.you}" stroke-opacity="0.45" stroke-width="0.6"/>`,
  ];
  const places = keyPlaces(legend);
  return [legend.you, legend.role, legend.range]
    .map(
      (name, index) =>
        `<g transform="translate(${places[index] ?? EDGE} ${top})">${marks[index] ?? ''}${lineOfText(name, { x: 28, y: 3, size: 9 })}</g>`,
    )
    .join('');
}

function figures({ name, words }: PictureAxis, y: number, language: TextLanguage): string {
  const inner = WIDTH - 2 * EDGE;
  return [
    lineOfText(name, { x: EDGE, y, size: fitSize(name, 9.5, inner), weight: 600, language }),
    lineOfText(words, { x: EDGE, y: y + 11, size: fitSize(words, 9, inner), fill: INK.soft }),
  ].join('');
}
