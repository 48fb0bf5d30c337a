import { estimateTextWidth, spacedTextWidth, type TextWidth, wrapText } from './label-text.ts';
import {
  type Box,
  GAP,
  labelIn,
  LINE,
  type Line,
  MARGIN,
  placeAtAxes,
  RADAR_WIDTH,
  type RadarLabel,
  TOUCH,
} from './place-label.ts';
import { RADAR_RADIUS } from './radar-geometry.ts';

/**
 * Font sizes in units of the drawing. The drawing scales with its container, and the text with it,
 * so labels are laid out three times, and a container query shows the set that reads best: below 19
 * rem, below 26 rem, and above.
 */
export const LABEL_SIZES = { narrow: 13.5, medium: 12, wide: 9.5 } as const;
export type LabelSize = keyof typeof LABEL_SIZES;

export type RadarLayout = {
  readonly width: number;
  readonly height: number;
  /** The centre of the radar inside the drawing. */
  readonly cx: number;
  readonly cy: number;
  readonly labels: Readonly<Record<LabelSize, RadarLabels>>;
};

export type RadarLabels = {
  /** Font size in units of the drawing. */
  readonly size: number;
  /** One per axis: its name, or its number if the names don't fit around the radar. */
  readonly atAxes: readonly RadarLabel[];
  /** The numbers with their names, below the radar; empty if the names are at the axes. */
  readonly list: readonly RadarLabel[];
};

const layouts = new Map<string, RadarLayout>();
/** A page shows a few radars, and renders each many times. */
const MOST_LAYOUTS = 16;

/**
 * The cached layout for axes with these names: labels never overlap, are never cut off, and are at
 * their own axis or connected to it.
 */
export function layOutRadar(names: readonly string[]): RadarLayout {
  const key = names.join('\n');
  const known = layouts.get(key);
  if (known !== undefined) return known;
  if (layouts.size >= MOST_LAYOUTS) layouts.clear();
  const layout = layOut(names);
  layouts.set(key, layout);
  return layout;
}

function layOut(names: readonly string[]): RadarLayout {
  const labels = labelSets(names);
  return { ...frameOf(Object.values(labels)), labels };
}

/** The layout for a picture of a fixed size, which needs one set of labels and no room for others. */
export function layOutPicture(
  names: readonly string[],
): Omit<RadarLayout, 'labels'> & { readonly labels: RadarLabels } {
  const labels = placeRadarLabels(names, LABEL_SIZES.wide);
  return { ...frameOf([labels]), labels };
}

function frameOf(sets: readonly RadarLabels[]): Omit<RadarLayout, 'labels'> {
  const boxes = sets.flatMap(({ atAxes, list }) => [...atAxes, ...list].map(({ box }) => box));
  const top = Math.min(-RADAR_RADIUS, ...boxes.map((box) => box.top)) - MARGIN;
  const bottom = Math.max(RADAR_RADIUS * 0.8, ...boxes.map((box) => box.bottom)) + MARGIN;
  const cy = Math.ceil(-top);
  return { width: RADAR_WIDTH, height: cy + Math.ceil(bottom), cx: RADAR_WIDTH / 2, cy };
}

/**
 * One drawing has one height: the list is at the same place in all sets, or in none. On a page
 * people may set wider text spacing than it was laid out for.
 */
function labelSets(names: readonly string[]): RadarLayout['labels'] {
  const medium = placeRadarLabels(names, LABEL_SIZES.medium, spacedTextWidth);
  if (medium.list.length > 0) {
    const { size, atAxes } = numberedLabels(names, LABEL_SIZES.wide, spacedTextWidth);
    return { narrow: medium, medium, wide: { size, atAxes, list: medium.list } };
  }
  const narrow = placeRadarLabels(names, LABEL_SIZES.narrow, spacedTextWidth);
  const wide = placeRadarLabels(names, LABEL_SIZES.wide, spacedTextWidth);
  return { narrow: narrow.list.length > 0 ? medium : narrow, medium, wide };
}

/**
 * Names at the ends of their axes, with a leader line if they had to move; or, if such a line would
 * cross another name, numbers at the axes and the names in a list below.
 */
export function placeRadarLabels(
  names: readonly string[],
  size: number,
  widthOf: TextWidth = estimateTextWidth,
): RadarLabels {
  const atAxes = placeAtAxes(names, size, widthOf);
  const isClear = atAxes.every(
    ({ leader }) =>
      leader === null ||
      atAxes.every(({ box, leader: own }) => own === leader || !runsThrough(leader, box)),
  );
  return isClear ? { size, atAxes, list: [] } : numberedLabels(names, size, widthOf);
}

function numberedLabels(names: readonly string[], size: number, widthOf: TextWidth): RadarLabels {
  const numbers = numberAxes(names.length, size, widthOf);
  const top = bottomOf(numbers) + size;
  return { size, atAxes: numbers, list: listRadarNames(names, { size, top, widthOf }) };
}

/** A number at each axis, for the list of names. */
export function numberAxes(
  count: number,
  size: number,
  widthOf: TextWidth = estimateTextWidth,
): readonly RadarLabel[] {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return placeAtAxes(numbers, size, widthOf);
}

type ListPlace = { readonly size: number; readonly top: number; readonly widthOf?: TextWidth };

/**
 * The list of names with the numbers of their axes: one line each, as wide as the drawing; in two
 * columns if all names are short enough.
 */
export function listRadarNames(
  names: readonly string[],
  { size, top, widthOf = estimateTextWidth }: ListPlace,
): readonly RadarLabel[] {
  const edge = RADAR_WIDTH / 2 - MARGIN;
  const entries = names.map((name, index) => `${index + 1} ${name}`);
  const half = edge - GAP / 2;
  const columns = entries.every((text) => widthOf(text, size) <= half) ? 2 : 1;
  const rows = Math.ceil(entries.length / columns);
  const labels: RadarLabel[] = [];
  for (let column = 0; column < columns; column += 1) {
    let at = top;
    for (const text of entries.slice(column * rows, (column + 1) * rows)) {
      // Below the radar even a long word has room: about nine tenths of a line, as letters are spaced.
      const lines = withoutLoneFigure(wrapText(text, 2 * edge, size, widthOf, 1.5 * edge));
      const width = Math.max(...lines.map((line) => widthOf(line, size)));
      const left = column === 0 ? -edge : GAP / 2;
      const box = { left, top: at, right: left + width, bottom: at + lines.length * size * LINE };
      labels.push({ ...labelIn(lines, box, size, 'start'), leader: null });
      at = box.bottom + size * 0.25;
    }
  }
  return labels;
}

/**
 * Takes a word down to a figure that would stand alone on the last line: in a list it would read as
 * the number of an axis.
 */
function withoutLoneFigure(lines: readonly string[]): readonly string[] {
  const [before = '', last = ''] = lines.slice(-2);
  const words = before.split(' ');
  const word = words.at(-1) ?? '';
  const isAlone = lines.length > 1 && !/\p{L}/u.test(last);
  // What stays above needs its own word, too, not just the axis' number.
  if (!isAlone || words.length < 2 + Number(lines.length === 2)) return lines;
  return [...lines.slice(0, -2), words.slice(0, -1).join(' '), `${word} ${last}`];
}

function bottomOf(labels: readonly RadarLabel[]): number {
  return Math.max(RADAR_RADIUS, ...labels.map(({ box }) => box.bottom));
}

/** Whether a line crosses a box; touching its edge doesn't count. */
function runsThrough({ from, to }: Line, box: Box): boolean {
  // Liang and Barsky 1984: the part of the line inside all four edges.
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return leaves - enters > TOUCH;
}
