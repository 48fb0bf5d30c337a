import { RADAR_RADIUS, type RadarPoint, type RadarValue, radarPoint } from './radar-geometry.ts';
import { estimateTextWidth } from './label-text.ts';

/** The font size assumed for the layout; the stylesheet's sizes are close to it. */
const SIZE = 8.5;
/** Half a stroke width, plus some space. */
const AIR = 1.5;
/** Space kept free around the axes for the markers. */
const MARK = 5;

/**
 * Positions of the level names: each in the zone of its level, down the sector opposite the first
 * axis, where no axis crosses them. A name moves within its zone, as little as possible, to stay as
 * clear of the lines of `shapes` as the space allows.
 */
export function placeScaleNames(
  names: readonly string[],
  cuts: readonly number[],
  shapes: readonly (readonly RadarValue[])[],
): readonly RadarPoint[] {
  const count = shapes[0]?.length ?? 0;
  const before = Math.floor(count / 2);
  const sector = before + 0.5;
  const lean = Math.PI / count;
  const lines = shapes.flatMap((values) => dotted(values, before));
  const edges = [0, ...cuts, 100];
  return names.map((name, level) => {
    const [low, high] = [edges[level] ?? 0, edges[level + 1] ?? 100];
    const half = estimateTextWidth(name, SIZE) / 2;
    // Distances towards the inner edge and to the side; all distances here are in points of the
    // scale.
    const unit = 100 / RADAR_RADIUS;
    const deep = Math.max(0, ((high - low) / 2) * Math.cos(lean) - (SIZE / 2) * unit);
    const at = ((low + high) / 2) * Math.cos(lean);
    const side = Math.max(0, at * Math.tan(lean) - (half + MARK) * unit);
    const spots = [0, 0.5, -0.5, 1, -1].flatMap((out) =>
      [0, 0.5, -0.5, 1, -1].map((aside) => ({
        away: Math.hypot(out * deep, aside * side),
        point: plus(
          radarPoint(sector, count, at + out * deep),
          radarPoint(sector + count / 4, count, aside * side),
        ),
      })),
    );
    const hits = ({ x, y }: RadarPoint) =>
      lines.filter(
        (dot) => Math.abs(dot.x - x) < half + AIR && Math.abs(dot.y - y) < SIZE / 2 + AIR,
      ).length;
    const [best] = spots
      .map((spot) => ({ ...spot, hits: hits(spot.point) }))
      .sort((a, b) => a.hits - b.hits || a.away - b.away);
    return best?.point ?? radarPoint(sector, count, at);
  });
}

/** A shape's line from one axis to the next, sampled densely enough that no name fits between two dots. */
function dotted(values: readonly RadarValue[], axis: number): readonly RadarPoint[] {
  const count = values.length;
  const [from, to] = [values[axis] ?? null, values[(axis + 1) % count] ?? null];
  if (from === null || to === null) return [];
  const [a, b] = [radarPoint(axis, count, from), radarPoint(axis + 1, count, to)];
  const STEPS = 32;
  return Array.from({ length: STEPS + 1 }, (_, step) => ({
    x: a.x + ((b.x - a.x) * step) / STEPS,
    y: a.y + ((b.y - a.y) * step) / STEPS,
  }));
}

function plus(a: RadarPoint, b: RadarPoint): RadarPoint {
  return { x: Math.round((a.x + b.x) * 100) / 100, y: Math.round((a.y + b.y) * 100) / 100 };
}
