import {
  radarArea,
  radarBand,
  radarGoal,
  radarOutline,
  radarPoint,
  radarRing,
} from './radar-geometry.ts';
import { splitFigure } from './label-text.ts';
import { linePath } from './place-label.ts';
import { type LabelSize, layOutRadar, type RadarLayout } from './radar-labels.ts';
import { useTextLanguage } from '../foreign-text.tsx';
import { isolate } from '../text-language.ts';

export type RadarDatum = {
  readonly id: string;
  readonly label: string;
  /** Points from 0 to 100; null without evidence. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number;
  /** The values as text, with their units and meaning. */
  readonly valueText: string;
  /** The score after the axis' name; empty until it is known, left out for no such place. */
  readonly figure?: string;
};

/** An axis of a drawing of targets alone, without a person; `valueText` is for a caption or a readout. */
export function targetAxis(
  axis: Pick<RadarDatum, 'id' | 'label' | 'target'> &
    Partial<Pick<RadarDatum, 'valueText' | 'figure'>>,
): RadarDatum {
  return { value: null, low: null, high: null, valueText: '', ...axis };
}

/** Stands for a score when labels are placed, so that they stay where they are when it comes. */
const FIGURE_SPACE = '00';

/** The drawing for these axes, with room for a score after each name that has one. */
export function layOutData(data: readonly Pick<RadarDatum, 'label' | 'figure'>[]): RadarLayout {
  return layOutRadar(
    data.map(({ label, figure }) => (figure === undefined ? label : `${label} ${FIGURE_SPACE}`)),
  );
}

/** The levels along an axis: names from the lowest up, and the points between them. */
export type RadarScale = {
  readonly names: readonly string[];
  readonly cuts: readonly number[];
};

/** Plain quarters without names, for drawings whose levels are unknown, as in the list of roles. */
export const PLAIN_SCALE: RadarScale = { names: [], cuts: [25, 50, 75] };

export type RadarShapesProps = {
  readonly data: readonly RadarDatum[];
  readonly scale: RadarScale;
  readonly layout: RadarLayout;
  /** Unique in the page, for the pattern of the band. */
  readonly id: string;
};

/**
 * The whole radar before Recharts loads, as SVG without style attributes. The chart draws the same
 * lines from the same data (see radar-chart.tsx), and reuses the parts that Recharts lacks: the
 * hatched band, and labels that never overlap.
 */
export function RadarShapes({ data, scale, layout, id }: RadarShapesProps) {
  const values = data.map(({ value }) => value);
  const targets = data.map(({ target }) => target);
  return (
    <g className="rr-radar__drawing" transform={`translate(${layout.cx} ${layout.cy})`}>
      <RadarGround data={data} scale={scale} />
      <g className="rr-radar__person">
        <RadarBand data={data} id={id} />
        <path className="rr-radar__area" d={radarArea(values)} />
      </g>
      <path className="rr-radar__role" d={radarOutline(targets)} />
      <g className="rr-radar__person">
        <path className="rr-radar__you" d={radarOutline(values)} />
      </g>
      <RadarMarks data={data} />
      <RadarNames data={data} layout={layout} />
    </g>
  );
}

/** The rings of the scale and the axes. */
export function RadarGround({ data, scale }: Pick<RadarShapesProps, 'data' | 'scale'>) {
  const count = data.length;
  return (
    <>
      {[100, ...[...scale.cuts].reverse()].map((cut) => (
        <path key={cut} className="rr-radar__ring" d={radarRing(count, cut)} />
      ))}
      {data.map((datum, axis) => {
        const rim = radarPoint(axis, count, 100);
        return <path key={datum.id} className="rr-radar__axis" d={`M0 0L${rim.x} ${rim.y}`} />;
      })}
    </>
  );
}

/** The likely ranges, hatched so that they are visible without colour. */
export function RadarBand({ data, id }: Pick<RadarShapesProps, 'data' | 'id'>) {
  const band = radarBand(
    data.map(({ low }) => low),
    data.map(({ high }) => high),
  );
  return (
    <>
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
      <path className="rr-radar__band" d={band} />
      <path d={band} fill={`url(#${id}hatch)`} />
    </>
  );
}

type RadarMarksProps = Pick<RadarShapesProps, 'data'> & {
  /** The axis whose values are shown. */
  readonly active?: number | null;
};

/** Markers for the person's scores and the role's targets on the axes. */
export function RadarMarks({ data, active = null }: RadarMarksProps) {
  return (
    <>
      <g className="rr-radar__person">
        {data.map(({ id, value }, axis) => {
          if (value === null) return null;
          const { x, y } = radarPoint(axis, data.length, value);
          const r = axis === active ? 5 : 3.5;
          return <circle key={id} className="rr-radar__dot" cx={x} cy={y} r={r} />;
        })}
      </g>
      {data.map(({ id, target }, axis) => {
        const { x, y } = radarPoint(axis, data.length, target);
        const half = axis === active ? 5.5 : 4;
        return <path key={id} className="rr-radar__goal" d={radarGoal(x, y, half)} />;
      })}
    </>
  );
}

type RadarNamesProps = Pick<RadarShapesProps, 'data' | 'layout'> & {
  /** The axis whose values are shown. */
  readonly active?: number | null;
};

/** Names of the levels and axes, relative to the centre of the drawing. */
export function RadarNames({ data, layout, active = null }: RadarNamesProps) {
  return (
    <>
      {(['narrow', 'medium', 'wide'] as const).map((size) => (
        <Labels key={size} size={size} data={data} layout={layout} active={active} />
      ))}
    </>
  );
}

type LabelsProps = Pick<RadarShapesProps, 'data' | 'layout'> & {
  readonly size: LabelSize;
  readonly active: number | null;
};

function Labels({ size, data, layout, active }: LabelsProps) {
  const { size: fontSize, atAxes, list } = layout.labels[size];
  const language = useTextLanguage();
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
            <text textAnchor={label.anchor} lang={language.lang}>
              {label.lines.map((line, at) => {
                const figure = at === label.lines.length - 1 ? data[axis]?.figure : undefined;
                const [text, end] = splitFigure(line, figure === undefined ? '' : FIGURE_SPACE);
                return (
                  <tspan key={line} x={label.x} y={label.baselines[at]}>
                    <tspan>{set === atAxes ? isolate(text, language) : text}</tspan>
                    {end !== '' && (
                      <tspan className="rr-radar__figure" data-figure={axis}>
                        {figure}
                      </tspan>
                    )}
                  </tspan>
                );
              })}
            </text>
          </g>
        )),
      )}
    </g>
  );
}
