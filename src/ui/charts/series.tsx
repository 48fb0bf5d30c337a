import { radarBand, radarOutline, radarPoint, type RadarValue } from './radar-geometry.ts';

/** More shapes would hide each other. */
export const MOST_SERIES = 4;

type SeriesShapeProps = {
  /** 0 to 3: each has its own colour, dash pattern and marker. */
  readonly series: number;
  readonly values: readonly RadarValue[];
  /** Likely ranges; none are drawn if omitted. */
  readonly lows?: readonly RadarValue[];
  readonly highs?: readonly RadarValue[];
};

/** One of several overlaid shapes, relative to the centre of a radar. */
export function SeriesShape({ series, values, lows, highs }: SeriesShapeProps) {
  return (
    <g className={`rr-series rr-series--${series}`}>
      {lows !== undefined && highs !== undefined && (
        <path className="rr-series__band" d={radarBand(lows, highs)} />
      )}
      <path className="rr-series__line" d={radarOutline(values)} />
      {values.map((value, axis) => {
        if (value === null) return null;
        const { x, y } = radarPoint(axis, values.length, value);
        const mark = markAt(series, x, y);
        return <path key={mark} className="rr-series__mark" d={mark} />;
      })}
    </g>
  );
}

type SeriesTargetsProps = Pick<SeriesShapeProps, 'series' | 'values'>;

/** What a shape is compared with: a dotted outline in the shape's colour. */
export function SeriesTargets({ series, values }: SeriesTargetsProps) {
  return (
    <g className={`rr-series rr-series--${series}`}>
      <path className="rr-series__targets" d={radarOutline(values)} />
    </g>
  );
}

/** The line and marker of a shape, for a legend. */
export function SeriesSign({ series }: { readonly series: number }) {
  return (
    <svg
      className={`rr-series rr-series--${series} rr-series__sign`}
      viewBox="0 0 36 14"
      aria-hidden="true"
    >
      <path className="rr-series__line" d="M1 7H35" />
      <path className="rr-series__mark" d={markAt(series, 18, 7)} />
    </svg>
  );
}

/** Circle, square, triangle, cross: distinguishable without colour. */
export function markAt(series: number, x: number, y: number): string {
  switch (series) {
    case 0:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
    case 1:
      return `M${x - 3.5} ${y - 3.5}h7v7h-7Z`;
    case 2:
      return `M${x} ${y - 4.5}L${x + 4.5} ${y + 3.5}H${x - 4.5}Z`;
    default:
      return `M${x - 1.5} ${y - 4.5}h3v3h3v3h-3v3h-3v-3h-3v-3h3Z`;
  }
}
