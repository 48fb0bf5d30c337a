import {
  radarArea,
  radarBand,
  radarOutline,
  radarPoint,
  radarRing,
  type RadarValue,
} from './radar-geometry.ts';
import { linePath } from './place-label.ts';
import type { LabelSize, RadarLayout } from './radar-labels.ts';
import { placeScaleNames } from './scale-names.ts';

export type RadarDatum = {
  readonly id: string;
  readonly label: string;
  /** Points from 0 to 100; null without evidence. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number;
  /** The values in words, with their units and meaning. */
  readonly valueText: string;
};

/** The levels along an axis: names from the lowest up, and the points between them. */
export type RadarScale = {
  readonly names: readonly string[];
  readonly cuts: readonly number[];
};

export type RadarShapesProps = {
  readonly data: readonly RadarDatum[];
  readonly scale: RadarScale;
  readonly layout: RadarLayout;
  /** Unique in the page, for the pattern of the band. */
  readonly id: string;
  /** The axis whose values are shown. */
  readonly active?: number | null;
  /** The axis that has the keyboard's focus: ringed. */
  readonly focused?: number | null;
};

/**
 * Everything that is seen of a radar, as SVG without a style attribute: the only renderer of its
 * polygons, in prerendered pages and inside the interactive chart alike.
 */
export function RadarShapes({
  data,
  scale,
  layout,
  id,
  active = null,
  focused = null,
}: RadarShapesProps) {
  const count = data.length;
  const values = data.map(({ value }) => value);
  const lows = data.map(({ low }) => low);
  const highs = data.map(({ high }) => high);
  const targets = data.map(({ target }) => target);
  return (
    <g className="rr-radar__drawing" transform={`translate(${layout.cx} ${layout.cy})`}>
      <defs>
        <pattern
          id={`${id}hatch`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="rr-radar__hatch" d="M0 0V4" />
        </pattern>
      </defs>
      {[100, ...[...scale.cuts].reverse()].map((cut, index) => (
        <path
          key={cut}
          className={index % 2 === 0 ? 'rr-radar__ring' : 'rr-radar__ring rr-radar__ring--odd'}
          d={radarRing(count, cut)}
        />
      ))}
      {data.map((datum, axis) => {
        const rim = radarPoint(axis, count, 100);
        return (
          <path
            key={datum.id}
            className={axis === active ? 'rr-radar__axis rr-radar__axis--active' : 'rr-radar__axis'}
            d={`M0 0L${rim.x} ${rim.y}`}
          />
        );
      })}
      <g className="rr-radar__person">
        <path className="rr-radar__band" d={radarBand(lows, highs)} />
        <path d={radarBand(lows, highs)} fill={`url(#${id}hatch)`} />
        <path className="rr-radar__area" d={radarArea(values)} />
      </g>
      <path className="rr-radar__role" d={radarOutline(targets)} />
      <g className="rr-radar__person">
        <path className="rr-radar__you" d={radarOutline(values)} />
        {data.map(({ id: key, value }, axis) => {
          if (value === null) return null;
          const { x, y } = radarPoint(axis, count, value);
          return (
            <circle
              key={key}
              className="rr-radar__dot"
              cx={x}
              cy={y}
              r={axis === active ? 5 : 3.5}
            />
          );
        })}
      </g>
      {data.map(({ id: key, target }, axis) => {
        const { x, y } = radarPoint(axis, count, target);
        const half = axis === active ? 5.5 : 4;
        return (
          <path
            key={key}
            className="rr-radar__goal"
            d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`}
          />
        );
      })}
      {focused !== null && <FocusRing axis={focused} count={count} />}
      <ScaleNames scale={scale} shapes={[targets, values]} />
      {(['narrow', 'medium', 'wide'] as const).map((size) => (
        <Labels key={size} size={size} data={data} layout={layout} active={active} />
      ))}
    </g>
  );
}

function FocusRing({ axis, count }: { readonly axis: number; readonly count: number }) {
  const { x, y } = radarPoint(axis, count, 100);
  return <circle className="rr-radar__focus" cx={x} cy={y} r="6.5" />;
}

type ScaleNamesProps = {
  readonly scale: RadarScale;
  readonly shapes: readonly (readonly RadarValue[])[];
};

function ScaleNames({ scale, shapes }: ScaleNamesProps) {
  const places = placeScaleNames(scale.names, scale.cuts, shapes);
  return (
    <g className="rr-radar__scale" textAnchor="middle" aria-hidden="true">
      {scale.names.map((name, level) => (
        <text key={name} x={places[level]?.x} y={places[level]?.y} dy="0.35em">
          {name}
        </text>
      ))}
    </g>
  );
}

type LabelsProps = Pick<RadarShapesProps, 'data' | 'layout'> & {
  readonly size: LabelSize;
  readonly active: number | null;
};

function Labels({ size, data, layout, active }: LabelsProps) {
  const { size: fontSize, atAxes, list } = layout.labels[size];
  return (
    <g
      className={`rr-radar__labels rr-radar__labels--${size}`}
      fontSize={fontSize}
      aria-hidden="true"
    >
      {[atAxes, list].map((set, index) =>
        set.map((label, axis) => (
          <g
            key={`${index}${data[axis]?.id}`}
            className={
              axis === active ? 'rr-radar__label rr-radar__label--active' : 'rr-radar__label'
            }
          >
            {label.leader && <path className="rr-radar__leader" d={linePath(label.leader)} />}
            <text textAnchor={label.anchor}>
              {label.lines.map((line, at) => (
                <tspan key={line} x={label.x} y={label.baselines[at]}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )),
      )}
    </g>
  );
}
