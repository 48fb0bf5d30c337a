import { RADAR_RADIUS, radarPoint } from './radar-geometry.ts';

/** Width of the drawing in its own units; its height follows from the labels. */
export const RADAR_WIDTH = 320;

/**
 * Text sizes in units of the drawing. The drawing scales with its container and the text would
 * too, so labels are laid out three times, and a container query shows the set that reads best:
 * below 19 rem, below 26 rem, and above.
 */
export const LABEL_SIZES = { narrow: 15, medium: 12.5, wide: 9.5 } as const;
export type LabelSize = keyof typeof LABEL_SIZES;

export type RadarLabel = {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the text of each line starts, has its middle or ends, as `anchor` says. */
  readonly x: number;
  /** Baseline of each line. */
  readonly baselines: readonly number[];
  readonly box: Box;
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type RadarLayout = {
  readonly width: number;
  readonly height: number;
  /** The centre of the radar inside the drawing. */
  readonly cx: number;
  readonly cy: number;
  readonly labels: Readonly<Record<LabelSize, readonly RadarLabel[]>>;
};

const GAP = 7;
const MARGIN = 2;
const LINE = 1.2;
/** Boxes that share an edge don't overlap, whatever the last digit of a sum says. */
const TOUCH = 1e-6;

/** The drawing for axes with these names: labels never overlap, are never cut off. */
export function layOutRadar(names: readonly string[]): RadarLayout {
  const labels = {
    narrow: placeRadarLabels(names, LABEL_SIZES.narrow),
    medium: placeRadarLabels(names, LABEL_SIZES.medium),
    wide: placeRadarLabels(names, LABEL_SIZES.wide),
  };
  const boxes = Object.values(labels).flatMap((set) => set.map(({ box }) => box));
  const top = Math.min(-RADAR_RADIUS, ...boxes.map((box) => box.top)) - MARGIN;
  const bottom = Math.max(RADAR_RADIUS * 0.8, ...boxes.map((box) => box.bottom)) + MARGIN;
  const cy = Math.ceil(-top);
  return { width: RADAR_WIDTH, height: cy + Math.ceil(bottom), cx: RADAR_WIDTH / 2, cy, labels };
}

/**
 * Each label stands at the end of its axis, outside the rim. Where the drawing is too narrow for
 * that it keeps to the edge and moves up or down until it is clear of the rim. Labels at the
 * sides are placed first, so that the ones above and below make way.
 */
export function placeRadarLabels(names: readonly string[], size: number): readonly RadarLabel[] {
  const count = names.length;
  const fromTheSides = [...names.keys()].sort(
    (a, b) => Math.abs(directionOf(a, count).y) - Math.abs(directionOf(b, count).y) || a - b,
  );
  const placed = new Map<number, RadarLabel>();
  for (const index of fromTheSides) {
    const taken = [...placed.values()].map(({ box }) => withSpace(box, size));
    const [best] = candidateLines(names[index] ?? '', size)
      .map((lines) => placeLines(lines, size, index, count, taken))
      .sort((a, b) => distanceToAxis(a.box, index, count) - distanceToAxis(b.box, index, count));
    if (best !== undefined) placed.set(index, best);
  }
  return [...names.keys()].flatMap((index) => placed.get(index) ?? []);
}

/**
 * Width of text in units, on the safe side for the system fonts of all platforms: there is
 * nothing to measure with when prerendering.
 */
export function estimateTextWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ijlt.,:;'’|!()\- ]/.test(letter)) ems += 0.36;
    else if (/[mwMW@%&—]/.test(letter)) ems += 0.95;
    else if (/[ᄀ-￿]/.test(letter)) ems += 1.05;
    else if (/\p{Lu}/u.test(letter)) ems += 0.74;
    else ems += 0.61;
  }
  return ems * size;
}

function directionOf(index: number, count: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * index) / count;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** One line, and two or three when there are words to wrap; never wider than the drawing. */
function candidateLines(name: string, size: number): readonly (readonly string[])[] {
  const widest = RADAR_WIDTH / 2 - MARGIN;
  const whole = estimateTextWidth(name, size);
  const widths = [RADAR_WIDTH * 0.6, widest * 0.9, whole / 2 + size * 2, whole / 3 + size * 2];
  return widths.map((width) => wrap(name, Math.min(width, widest * 1.25), size));
}

function wrap(name: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && estimateTextWidth(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(...breakWord(word, Math.max(width, size * 9), size));
  }
  return lines;
}

/** A word wider than any line is cut with a hyphen: better than text that leaves the drawing. */
function breakWord(word: string, width: number, size: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && estimateTextWidth(`${piece}${letter}-`, size) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function placeLines(
  lines: readonly string[],
  size: number,
  index: number,
  count: number,
  taken: readonly Box[],
): RadarLabel {
  const direction = directionOf(index, count);
  const end = {
    x: direction.x * (RADAR_RADIUS + GAP),
    y: direction.y * (RADAR_RADIUS + GAP),
  };
  const width = Math.max(...lines.map((text) => estimateTextWidth(text, size)));
  const height = lines.length * size * LINE;
  const edge = RADAR_WIDTH / 2 - MARGIN;
  const wanted = end.x - (width * (1 - direction.x)) / 2;
  const left = Math.min(Math.max(wanted, -edge), edge - width);
  const wantedTop = end.y - (height * (1 - direction.y)) / 2;
  const top = clearTop(
    { left, top: wantedTop, right: left + width, bottom: wantedTop + height },
    count,
    direction.y < 0.1,
    taken,
  );
  const moved = Math.abs(left - wanted) > 0.01;
  const anchor =
    Math.abs(direction.x) < 0.3 ? 'middle' : direction.x > 0 !== moved ? 'start' : 'end';
  const x = anchor === 'middle' ? left + width / 2 : anchor === 'start' ? left : left + width;
  return {
    lines,
    anchor,
    x: hundredths(x),
    baselines: lines.map((_, line) => hundredths(top + size * (0.9 + line * LINE))),
    box: { left, top, right: left + width, bottom: top + height },
  };
}

/** The nearest top, upwards or downwards, at which the box touches neither rim nor other labels. */
function clearTop(box: Box, count: number, upwards: boolean, taken: readonly Box[]): number {
  const height = box.bottom - box.top;
  const obstacles = [rimBetween(box.left, box.right, count), ...taken];
  let top = box.top;
  const isHit = (other: Box | null) =>
    other !== null &&
    box.left < other.right &&
    box.right > other.left &&
    top < other.bottom - TOUCH &&
    top + height > other.top + TOUCH;
  let hit = obstacles.find(isHit);
  while (hit !== null && hit !== undefined) {
    top = upwards ? hit.top - height : hit.bottom;
    hit = obstacles.find(isHit);
  }
  return top;
}

/** Names above each other read as two only with some air between them. */
function withSpace(box: Box, size: number): Box {
  return { ...box, top: box.top - size * 0.35, bottom: box.bottom + size * 0.35 };
}

/** The box around what of the rim (and a small gap) lies between two verticals. */
function rimBetween(left: number, right: number, count: number): Box | null {
  const rim = Array.from({ length: count }, (_, axis) =>
    radarPoint(axis, count, 100 * (1 + GAP / 2 / RADAR_RADIUS)),
  );
  const heights = rim.flatMap((from, axis) => {
    const to = rim[(axis + 1) % count] ?? from;
    const [low, high] = [
      Math.max(left, Math.min(from.x, to.x)),
      Math.min(right, Math.max(from.x, to.x)),
    ];
    if (low > high) return [];
    const at = (x: number) =>
      to.x === from.x
        ? [from.y, to.y]
        : [from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)];
    return [...at(low), ...at(high)];
  });
  if (heights.length === 0) return null;
  return { left, right, top: Math.min(...heights), bottom: Math.max(...heights) };
}

function distanceToAxis(box: Box, index: number, count: number): number {
  const { x, y } = radarPoint(index, count, 100);
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
