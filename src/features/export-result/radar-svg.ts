import { SVG_LINK_ID } from '#core';
import {
  radarArea,
  radarBand,
  radarOutline,
  type RadarPoint,
  radarPoint,
  radarRing,
} from '#ui/charts/radar-geometry.ts';
import { estimateTextWidth } from '#ui/charts/label-text.ts';
import { linePath } from '#ui/charts/place-label.ts';
import { layOutRadar, type RadarLabels } from '#ui/charts/radar-labels.ts';
import { placeScaleNames } from '#ui/charts/scale-names.ts';
import { isolate, type TextLanguage } from '#ui/text-language.ts';
import { escapeXml, fitSize, INK, langOf, lineOfText, wrapText } from './svg-text.ts';

/** One axis of the picture, with its figures in words. */
export type PictureAxis = {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number;
  readonly words: string;
};

export type Picture = {
  /** Of the role's texts, where it isn't that of the others. */
  readonly language?: TextLanguage;
  /** What a screen reader says of the picture, first in short. */
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly subtitle: string;
  readonly axes: readonly PictureAxis[];
  readonly scale: { readonly names: readonly string[]; readonly cuts: readonly number[] };
  readonly legend: { readonly you: string; readonly role: string; readonly range: string };
  readonly note: string;
  /** Put into the file, unseen, so that it can be opened again; null for a picture that holds no link. */
  readonly link: string | null;
};

/** A place of the picture, in CSS pixels, and the colour that is there. */
export type KnownPixel = { readonly x: number; readonly y: number; readonly colour: string };

export type SvgFile = {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** By these a picture made of it can be told from one that a browser has falsified. */
  readonly knownPixels: readonly KnownPixel[];
};

const WIDTH = 360;
const EDGE = 20;
/** Drawing units to CSS pixels. */
const SCALE = 2;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** The radar with title, key and figures as an SVG file of its own: no script, no style sheet. */
export function drawRadarSvg(picture: Picture): SvgFile {
  const { name, description, title, subtitle, axes, legend, note, link, language = {} } = picture;
  const layout = layOutRadar(axes.map(({ name }) => name));
  const inner = WIDTH - 2 * EDGE;
  const top = 62;
  const keyTop = top + layout.height + 14;
  const listTop = keyTop + 26;
  const noteLines = wrapText(note, 7.5, inner);
  const noteTop = listTop + axes.length * 27 + 4;
  const height = Math.ceil(noteTop + noteLines.length * 10 + EDGE - 8);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * SCALE}" height="${height * SCALE}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FONT)}">`,
    `<title id="title">${escapeXml(name)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    link === null ? '' : `<metadata id="${SVG_LINK_ID}">${escapeXml(link)}</metadata>`,
    `<rect width="${WIDTH}" height="${height}" fill="${INK.page}"/>`,
    lineOfText(title, { x: EDGE, y: 32, size: fitSize(title, 18, inner), weight: 700, language }),
    lineOfText(subtitle, { x: EDGE, y: 49, size: fitSize(subtitle, 10, inner), fill: INK.soft }),
    `<g transform="translate(${EDGE + layout.cx} ${top + layout.cy})">`,
    radar(picture),
    axisLabels(layout.labels.wide, language),
    '</g>',
    key(legend, keyTop),
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

function radar({ axes, scale, language = {} }: Picture): string {
  const count = axes.length;
  const values = axes.map(({ value }) => value);
  const targets = axes.map(({ target }) => target);
  const band = radarBand(
    axes.map(({ low }) => low),
    axes.map(({ high }) => high),
  );
  const rings = [100, ...[...scale.cuts].reverse()].map(
    (cut, index) =>
      `<path d="${radarRing(count, cut)}" fill="${index % 2 === 0 ? INK.page : INK.raised}" stroke="${INK.line}" stroke-width="0.75"/>`,
  );
  const spokes = axes.map((_, axis) => {
    const { x, y } = radarPoint(axis, count, 100);
    return `<path d="M0 0L${x} ${y}" stroke="${INK.line}" stroke-width="0.75"/>`;
  });
  const dots = values.map((value, axis) => {
    if (value === null) return '';
    const { x, y } = radarPoint(axis, count, value);
    return `<circle cx="${x}" cy="${y}" r="3.5" fill="${INK.you}" stroke="${INK.page}"/>`;
  });
  const goals = targets.map((target, axis) => {
    const { x, y } = radarPoint(axis, count, target);
    return `<path d="M${x} ${y - 4}L${x + 4} ${y}L${x} ${y + 4}L${x - 4} ${y}Z" fill="${INK.page}" stroke="${INK.role}" stroke-width="1.75"/>`;
  });
  return [
    ...rings,
    ...spokes,
    `<path d="${band}" fill="${INK.you}" fill-opacity="0.14" stroke="${INK.you}" stroke-opacity="0.45" stroke-width="0.6"/>`,
    `<path d="${radarArea(values)}" fill="${INK.you}" fill-opacity="0.12"/>`,
    `<path d="${radarOutline(targets)}" fill="none" stroke="${INK.role}" stroke-width="1.75" stroke-dasharray="5 3.5" stroke-linejoin="round"/>`,
    `<path d="${radarOutline(values)}" fill="none" stroke="${INK.you}" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...dots,
    ...goals,
    levelNames(scale, placeScaleNames(scale.names, scale.cuts, [targets, values]), language),
  ].join('');
}

function levelNames(
  { names }: Picture['scale'],
  places: readonly RadarPoint[],
  language: TextLanguage,
): string {
  return names
    .map((name, level) => {
      const { x, y } = places[level] ?? { x: 0, y: 0 };
      return `<text${langOf(language)} x="${x}" y="${y + 2.5}" font-size="7.5" text-anchor="middle" fill="${INK.soft}" stroke="${INK.page}" stroke-width="2" paint-order="stroke">${escapeXml(isolate(name, language))}</text>`;
    })
    .join('');
}

function axisLabels({ size, atAxes, list }: RadarLabels, language: TextLanguage): string {
  return [...atAxes, ...list]
    .map(({ lines, anchor, x, baselines, leader }, place) => {
      const isName = place < atAxes.length;
      const texts = lines.map(
        (text, line) =>
          `<text${langOf(language)} x="${x}" y="${baselines[line] ?? 0}" font-size="${size}" font-weight="600" text-anchor="${anchor}" fill="${INK.text}">${escapeXml(isName ? isolate(text, language) : text)}</text>`,
      );
      const tie =
        leader === null
          ? ''
          : `<path d="${linePath(leader)}" stroke="${INK.soft}" stroke-width="0.75"/>`;
      return tie + texts.join('');
    })
    .join('');
}

/** The empty edge on all sides, and the two lines of the key. */
function knownPixels(legend: Picture['legend'], keyTop: number, height: number): KnownPixel[] {
  const [you = EDGE, role = EDGE] = keyPlaces(legend);
  const edge = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((part) => [
    { x: WIDTH * part, y: EDGE / 4, colour: INK.page },
    { x: WIDTH * part, y: height - EDGE / 4, colour: INK.page },
    { x: EDGE / 4, y: height * part, colour: INK.page },
    { x: WIDTH - EDGE / 4, y: height * part, colour: INK.page },
  ]);
  const lines = [
    { x: you + 4, y: keyTop, colour: INK.you },
    { x: role + 2.5, y: keyTop, colour: INK.role },
  ];
  return [...edge, ...lines].map(({ x, y, colour }) => ({ x: x * SCALE, y: y * SCALE, colour }));
}

/** Where each part of the key begins. */
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
    `<path d="M0 0H22" stroke="${INK.role}" stroke-width="1.75" stroke-dasharray="5 3.5"/><path d="M11 -4L15 0L11 4L7 0Z" fill="${INK.page}" stroke="${INK.role}" stroke-width="1.75"/>`,
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
