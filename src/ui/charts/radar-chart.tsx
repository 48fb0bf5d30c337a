import { useId, useMemo, useState } from 'react';
import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as RechartsRadarChart,
} from 'recharts';
import { AxisTargets, useAxisFocus } from './radar-axis-targets.tsx';
import { RadarFigure, type RadarProps, Rings } from './radar-picture.tsx';
import {
  RADAR_RADIUS,
  radarArea,
  radarOutline,
  radarPoint,
  type RadarValue,
} from './radar-geometry.ts';
import { layOutData, RadarBand, RadarMarks, RadarNames } from './radar-shapes.tsx';
import { useUnclickable } from './use-unclickable.ts';
import { Foreign, useTextLanguage } from '../foreign-text.tsx';

// A module-level constant: Recharts would treat a new object as new data and redraw, losing the
// focus.
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const POINTS: [number, number] = [0, 100];
/**
 * Paints everything in source order. Recharts' own order uses portals that mount one frame later,
 * after the picture is gone and before the shapes appear.
 */
const IN_PLACE = { zIndex: 0, isAnimationActive: false, activeDot: false } as const;

type RadarChartProps = RadarProps & {
  /** Combines an axis' name and its figures into one text. */
  readonly labelled: (label: string, words: string) => string;
  /** Where the replaced picture was pressed, in viewport coordinates. */
  readonly pressed?: { readonly x: number; readonly y: number } | null;
};

/**
 * The interactive radar: values on hover, tap and focus. One tab stop; arrow keys move around. To a screen
 * reader it is the one image with all figures that the static picture is, said in one breath.
 * Recharts draws rings, axes and shapes at the size and position of the static picture, which this
 * replaces without a jump. The hatched band, the marks and the names are ours (see
 * radar-shapes.tsx).
 */
export function RadarChart({ data, scale, texts, labelled, pressed = null }: RadarChartProps) {
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const { focused, handlers, onPress, onRelease } = useAxisFocus(data, labelled, () =>
    setPointed(null),
  );
  const language = useTextLanguage();
  const active = pointed ?? focused?.axis ?? null;
  const layout = layOutData(data);
  const points = useMemo(() => [...data], [data]);
  const shown = active === null ? undefined : data[active];
  const plot = useUnclickable();
  const rings = [100, ...[...scale.cuts].reverse()].map((cut) => (cut / 100) * RADAR_RADIUS);
  // In Recharts' degrees: the first axis points up, the others follow clockwise.
  const angles = data.map((_, axis) => 90 - (360 / data.length) * axis);
  const values = data.map(({ value }) => value);
  const atCentre = `translate(${layout.cx} ${layout.cy})`;
  return (
    <RadarFigure
      data={data}
      texts={texts}
      plot={plot}
      handlers={handlers}
      readout={
        shown === undefined ? (
          <>
            <Rings texts={texts} />
            <p className="rr-radar__hint">{texts.hint}</p>
          </>
        ) : (
          // Announced when arrow keys move to an axis.
          <p aria-hidden="true">
            <strong {...language}>{shown.label}</strong>
            <span>
              <Foreign parts={scale.names}>{shown.valueText}</Foreign>
            </span>
          </p>
        )
      }
    >
      <RechartsRadarChart
        width={layout.width}
        height={layout.height}
        cx={layout.cx}
        cy={layout.cy}
        outerRadius={RADAR_RADIUS}
        margin={NO_MARGIN}
        data={points}
        // Recharts' own keyboard layer would make it an "application" that captures arrow keys.
        accessibilityLayer={false}
        // All in it is part of the image: Firefox would read every shape as a blank.
        role="img"
        tabIndex={0}
        aria-label={texts.title}
        desc={texts.description}
        style={{ width: '100%', height: 'auto' }}
      >
        <PolarAngleAxis dataKey="id" zIndex={0} tick={false} axisLine={false} tickLine={false} />
        <PolarRadiusAxis domain={POINTS} zIndex={0} tick={false} axisLine={false} />
        <PolarGrid
          className="rr-radar__ring"
          zIndex={0}
          polarRadius={rings}
          polarAngles={angles}
          radialLines={false}
        />
        <PolarGrid className="rr-radar__axis" zIndex={0} polarRadius={[]} polarAngles={angles} />
        <g className="rr-radar__drawing" transform={atCentre}>
          {active !== null && <ActiveAxis axis={active} count={data.length} />}
          <RadarBand data={data} id={id} />
        </g>
        <Radar
          className="rr-radar__area"
          dataKey="value"
          {...IN_PLACE}
          {...brokenShape(radarArea, values, 'rr-radar__area', atCentre)}
        />
        <Radar className="rr-radar__role" dataKey="target" {...IN_PLACE} />
        <Radar
          className="rr-radar__you"
          dataKey="value"
          {...IN_PLACE}
          {...brokenShape(radarOutline, values, 'rr-radar__you', atCentre)}
        />
        <g className="rr-radar__drawing" transform={atCentre}>
          <RadarMarks data={data} active={active} />
          {focused?.byKeyboard === true && <FocusRing axis={focused.axis} count={data.length} />}
          <RadarNames data={data} layout={layout} active={active} />
        </g>
        <g transform={atCentre}>
          <AxisTargets
            data={data}
            pressed={pressed}
            onPoint={setPointed}
            onPress={onPress}
            onRelease={onRelease}
          />
        </g>
      </RechartsRadarChart>
    </RadarFigure>
  );
}

/**
 * Recharts draws a missing value at the centre, like 0 points. If one is missing, we draw the shape
 * with a gap there.
 */
function brokenShape(
  path: (values: readonly RadarValue[]) => string,
  values: readonly RadarValue[],
  className: string,
  transform: string,
) {
  if (!values.includes(null)) return {};
  return { shape: () => <path className={className} transform={transform} d={path(values)} /> };
}

type AxisAt = { readonly axis: number; readonly count: number };

function ActiveAxis({ axis, count }: AxisAt) {
  const rim = radarPoint(axis, count, 100);
  return <path className="rr-radar__axis rr-radar__axis--active" d={`M0 0L${rim.x} ${rim.y}`} />;
}

function FocusRing({ axis, count }: AxisAt) {
  const { x, y } = radarPoint(axis, count, 100);
  return <circle className="rr-radar__focus" cx={x} cy={y} r="6.5" />;
}
