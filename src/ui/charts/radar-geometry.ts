/**
 * Geometry of the radar. Pure arithmetic and text, no dependency: prerendering, the script that
 * draws a shared result before React, and the chart all use these functions, so nothing moves when
 * one replaces another.
 *
 * Coordinates are relative to the centre of the radar, y downwards; the first axis points up, the
 * others follow clockwise. Values are points from 0 (centre) to 100 (rim). Null means "no
 * evidence": lines and areas have a gap there instead of going through the centre.
 */
export type RadarValue = number | null;

/** Distance from the centre to the rim, in the units of the drawing. */
export const RADAR_RADIUS = 112;

export type RadarPoint = { readonly x: number; readonly y: number };

/** The point of a value on axis `index` of `count`; halves (2.5) are between two axes. */
export function radarPoint(index: number, count: number, value: number): RadarPoint {
  const angle = (2 * Math.PI * index) / count;
  const distance = (RADAR_RADIUS * value) / 100;
  return { x: round(distance * Math.sin(angle)), y: round(-distance * Math.cos(angle)) };
}

/** A ring of the scale: the same value on every axis. */
export function radarRing(count: number, value: number): string {
  return radarOutline(Array.from({ length: count }, () => value));
}

/**
 * The line through the values: closed if every axis has one, otherwise with gaps; '' for isolated
 * values.
 */
export function radarOutline(values: readonly RadarValue[]): string {
  return runsOf(values)
    .filter(({ axes }) => axes.length > 1)
    .map(({ axes, closed }) => line(axes, values) + (closed ? 'Z' : ''))
    .join('');
}

/** The area of the values: the whole shape, or only the sectors between two axes with evidence. */
export function radarArea(values: readonly RadarValue[]): string {
  return runsOf(values)
    .filter(({ axes }) => axes.length > 1)
    .map(({ axes, closed }) => `${line(axes, values)}${closed ? '' : 'L0 0'}Z`)
    .join('');
}

/**
 * The band between low and high. Around the whole radar it is a ring (the inner edge runs
 * backwards, so the middle stays empty under either fill rule); an axis whose neighbours have no
 * evidence gets a narrow bar along itself.
 */
export function radarBand(lows: readonly RadarValue[], highs: readonly RadarValue[]): string {
  const known = lows.map((low, axis) => (highs[axis] === null ? null : low));
  return runsOf(known)
    .map(({ axes, closed }) => {
      const back = [...axes].reverse();
      if (axes.length === 1) return whisker(axes[0] ?? 0, lows, highs);
      if (closed) return `${line(axes, highs)}Z${line(back, lows)}Z`;
      return `${line(axes, highs)}${line(back, lows).replace('M', 'L')}Z`;
    })
    .join('');
}

/** The sector of the radar that is closer to one axis than to any other, up to a distance. */
export function radarSector(index: number, count: number, value: number): string {
  const reach = value / Math.cos(Math.PI / Math.max(3, count));
  const [before, after] = [index - 0.5, index + 0.5].map((at) => radarPoint(at, count, reach));
  const tip = radarPoint(index, count, reach);
  return `M0 0L${text(before)}L${text(tip)}L${text(after)}Z`;
}

/** The marker of a target: a diamond around a point, `half` wide to each side. */
export function radarGoal(x: number, y: number, half = 4): string {
  return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
}

type Run = { readonly axes: readonly number[]; readonly closed: boolean };

/** Runs of neighbouring axes with values, across the seam between the last axis and the first. */
function runsOf(values: readonly RadarValue[]): readonly Run[] {
  const count = values.length;
  const gap = values.indexOf(null);
  if (gap < 0) return count === 0 ? [] : [{ axes: [...values.keys()], closed: true }];
  const runs: number[][] = [[]];
  for (let step = 1; step < count; step += 1) {
    const axis = (gap + step) % count;
    if (values[axis] === null) runs.push([]);
    else runs.at(-1)?.push(axis);
  }
  return runs.filter((axes) => axes.length > 0).map((axes) => ({ axes, closed: false }));
}

function line(axes: readonly number[], values: readonly RadarValue[]): string {
  return `M${axes.map((axis) => text(radarPoint(axis, values.length, values[axis] ?? 0))).join('L')}`;
}

function whisker(axis: number, lows: readonly RadarValue[], highs: readonly RadarValue[]): string {
  const low = radarPoint(axis, lows.length, lows[axis] ?? 0);
  const high = radarPoint(axis, lows.length, highs[axis] ?? 0);
  // A quarter turn from the axis, three units to each side.
  const side = radarPoint(axis + lows.length / 4, lows.length, (3 / RADAR_RADIUS) * 100);
  const corner = ({ x, y }: RadarPoint, sign: number) =>
    text({ x: round(x + sign * side.x), y: round(y + sign * side.y) });
  return `M${corner(low, -1)}L${corner(high, -1)}L${corner(high, 1)}L${corner(low, 1)}Z`;
}

function text(point: RadarPoint | undefined): string {
  return point === undefined ? '' : `${point.x} ${point.y}`;
}

/** Hundredths: finer than any screen, and the same digits in every engine. Never -0. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
