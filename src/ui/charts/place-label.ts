import { candidateLines, type TextWidth } from './label-text.ts';
import { RADAR_RADIUS, type RadarPoint, radarPoint } from './radar-geometry.ts';

/** Width of the drawing in its own units; its height follows from the labels. */
export const RADAR_WIDTH = 320;

export const GAP = 7;
export const MARGIN = 2;
/** Line height, as a multiple of the font size. */
export const LINE = 1.2;
/** Boxes that share an edge don't overlap, despite floating-point errors. */
export const TOUCH = 1e-6;

export type RadarLabel = {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** The start, middle or end of each line, depending on `anchor`. */
  readonly x: number;
  /** Baseline of each line. */
  readonly baselines: readonly number[];
  readonly box: Box;
  /** A leader line from the end of the axis to the label, if the label could not be placed beside it. */
  readonly leader: Line | null;
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Line = { readonly from: RadarPoint; readonly to: RadarPoint };

/**
 * Places each label at the end of its axis, outside the rim. If the drawing is too narrow for that,
 * the label stays at the edge, moves up or down until it is clear of the rim, and gets a leader
 * line if it is then closer to another axis. Labels at the sides, which have the least space, are
 * placed first; then each is placed once more among all others.
 */
export function placeAtAxes(
  names: readonly string[],
  size: number,
  widthOf: TextWidth,
): readonly RadarLabel[] {
  const count = names.length;
  const fromTheSides = [...names.keys()].sort(
    (a, b) => Math.abs(directionOf(a, count).y) - Math.abs(directionOf(b, count).y) || a - b,
  );
  const placed = new Map<number, Untied>();
  for (const index of [...fromTheSides, ...fromTheSides]) {
    const taken = [...placed].flatMap(([other, { box }]) =>
      other === index ? [] : withSpace(box, size),
    );
    const [best] = candidateLines(names[index] ?? '', size, RADAR_WIDTH, widthOf)
      .flatMap((lines) => placeLines(lines, { size, index, count, taken, widthOf }))
      .map((label) => ({ label, cost: costOf(label, size, index, count) }))
      .sort((a, b) => a.cost - b.cost);
    if (best !== undefined) placed.set(index, best.label);
  }
  return [...names.keys()].flatMap((index) => {
    const label = placed.get(index);
    return label === undefined ? [] : { ...label, leader: leaderOf(label.box, index, count) };
  });
}

function directionOf(index: number, count: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * index) / count;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** A label before it is known whether it needs a leader line. */
export type Untied = Omit<RadarLabel, 'leader'>;

type Placing = {
  readonly size: number;
  readonly index: number;
  readonly count: number;
  readonly taken: readonly Box[];
  readonly widthOf: TextWidth;
};

/**
 * Candidate positions for these lines: beside, above or below the end of the axis, flush with it or
 * centred.
 */
function placeLines(
  lines: readonly string[],
  { size, index, count, taken, widthOf }: Placing,
): readonly Untied[] {
  const direction = directionOf(index, count);
  const end = {
    x: direction.x * (RADAR_RADIUS + GAP),
    y: direction.y * (RADAR_RADIUS + GAP),
  };
  const width = Math.max(...lines.map((text) => widthOf(text, size)));
  const height = lines.length * size * LINE;
  const edge = RADAR_WIDTH / 2 - MARGIN;
  const isAside = Math.abs(direction.x) >= 0.1;
  const flush = direction.x > 0 ? end.x : end.x - width;
  const across = end.x - (width * (1 - direction.x)) / 2;
  const lefts = (isAside ? [across, flush] : [across]).map((left) =>
    Math.min(Math.max(left, -edge), edge - width),
  );
  const tops = [(1 - direction.y) / 2, 1, 0.5, 0].map((above) => end.y - height * above);
  return lefts.flatMap((left) =>
    tops.map((wanted) => {
      const box = { left, top: wanted, right: left + width, bottom: wanted + height };
      const top = clearTop(box, count, direction.y < 0.1, taken);
      return labelIn(
        lines,
        { ...box, top, bottom: top + height },
        size,
        anchorOf(box, direction.x),
      );
    }),
  );
}

/** Text is narrower than its box in most fonts, so it is aligned to the side of the radar. */
function anchorOf(box: Box, side: number): RadarLabel['anchor'] {
  if (Math.abs(side) < 0.3) return 'middle';
  return box.left + box.right > 0 ? 'start' : 'end';
}

export function labelIn(
  lines: readonly string[],
  box: Box,
  size: number,
  anchor: RadarLabel['anchor'],
): Untied {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return {
    lines,
    anchor,
    x: hundredths(x),
    baselines: lines.map((_, line) => hundredths(box.top + size * (0.9 + line * LINE))),
    box,
  };
}

/** Far from its own axis is bad, a tower of words or closer to another axis worse, a hyphenated word worst. */
function costOf({ box, lines }: Untied, size: number, index: number, count: number): number {
  const own = distanceToAxis(box, index, count);
  const astray = leaderOf(box, index, count) === null ? 0 : 10 * size;
  const cut = lines.some((line) => line.endsWith('-')) ? 40 * size : 0;
  const tower = Math.max(0, lines.length - MOST_LINES) * 12 * size;
  return own + astray + cut + tower + lines.length * 0.3 * size;
}

/** Labels with more lines read like a column, one word in each. */
const MOST_LINES = 4;

/** The line from the end of the axis to a label that is closer to another one, or far away. */
function leaderOf(box: Box, index: number, count: number): Line | null {
  const own = distanceToAxis(box, index, count);
  const others = Array.from({ length: count }, (_, axis) => axis).filter((axis) => axis !== index);
  const nearest = Math.min(...others.map((axis) => distanceToAxis(box, axis, count)));
  if (own < nearest && own <= FAR) return null;
  const tip = radarPoint(index, count, 100);
  return {
    from: radarPoint(index, count, 100 * (1 + 2 / RADAR_RADIUS)),
    to: {
      x: hundredths(Math.min(Math.max(tip.x, box.left), box.right)),
      y: hundredths(Math.min(Math.max(tip.y, box.top), box.bottom)),
    },
  };
}

/** Beyond this distance from the end of its axis, a label doesn't appear to belong to it. */
const FAR = 30;

/** The nearest top, upwards or downwards, at which the box touches neither the rim nor other labels. */
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

/** Names above or beside each other need some space to read as two. */
function withSpace({ left, top, right, bottom }: Box, size: number): Box {
  const [above, beside] = [size * 0.35, size * 0.8];
  return { left: left - beside, top: top - above, right: right + beside, bottom: bottom + above };
}

const rims = new Map<number, readonly RadarPoint[]>();

/** The corners of the rim plus a small gap, the same for every label. */
function rimOf(count: number): readonly RadarPoint[] {
  const known = rims.get(count);
  if (known !== undefined) return known;
  const rim = Array.from({ length: count }, (_, axis) =>
    radarPoint(axis, count, 100 * (1 + GAP / 2 / RADAR_RADIUS)),
  );
  rims.set(count, rim);
  return rim;
}

/** The bounding box of the part of the rim (plus a small gap) between two verticals. */
function rimBetween(left: number, right: number, count: number): Box | null {
  const rim = rimOf(count);
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

/** A line as the data of an SVG path. */
export function linePath({ from, to }: Line): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}
