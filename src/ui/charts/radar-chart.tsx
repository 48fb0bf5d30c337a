import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as RechartsRadarChart,
} from 'recharts';
import { RadarFigure, type RadarProps, Rings } from './radar-picture.tsx';
import {
  RADAR_RADIUS,
  radarArea,
  radarOutline,
  radarPoint,
  radarSector,
  type RadarValue,
} from './radar-geometry.ts';
import { layOutData, RadarBand, type RadarDatum, RadarMarks, RadarNames } from './radar-shapes.tsx';
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
 * The interactive radar: values on hover, tap and focus. One tab stop; arrow keys move around.
 * Recharts draws rings, axes and shapes at the size and position of the static picture, which this
 * replaces without a jump. The hatched band, the marks and the names are ours (see
 * radar-shapes.tsx).
 */
export function RadarChart({ data, scale, texts, labelled, pressed = null }: RadarChartProps) {
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState<AxisFocus | null>(null);
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
      readout={
        shown === undefined ? (
          <>
            <Rings texts={texts} />
            <p className="rr-radar__hint">{texts.hint}</p>
          </>
        ) : (
          // The focused axis has the same text for screen readers.
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
        title={texts.title}
        desc={texts.description}
        // Recharts' own keyboard layer would make it an "application" that captures arrow keys.
        accessibilityLayer={false}
        role="group"
        aria-label={texts.title}
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
            labelled={labelled}
            pressed={pressed}
            onPoint={setPointed}
            onFocus={setFocused}
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

type AxisFocus = { readonly axis: number; readonly byKeyboard: boolean };

type AxisTargetsProps = {
  readonly data: readonly RadarDatum[];
  readonly labelled: RadarChartProps['labelled'];
  readonly pressed: RadarChartProps['pressed'];
  readonly onPoint: (axis: number | null) => void;
  readonly onFocus: (focus: AxisFocus | null) => void;
};

/** One invisible sector per axis: the whole drawing is a target, and the nearest axis responds. */
function AxisTargets({ data, labelled, pressed, onPoint, onFocus }: AxisTargetsProps) {
  const count = data.length;
  const group = useRef<SVGGElement>(null);
  const isPressed = useRef(false);
  const [tabStop, setTabStop] = useState(0);

  // The press that loaded the chart was meant for it.
  const isAnswered = useRef(false);
  useEffect(() => {
    if (!pressed || isAnswered.current) return;
    isAnswered.current = true;
    const under = document.elementFromPoint(pressed.x, pressed.y)?.closest('.rr-radar__target');
    const axis = [...(group.current?.children ?? [])].findIndex((target) => target === under);
    if (axis >= 0) onPoint(axis);
  }, [pressed, onPoint]);

  const handleKeyDown = (event: KeyboardEvent, axis: number) => {
    const next = {
      ArrowRight: (axis + 1) % count,
      ArrowDown: (axis + 1) % count,
      ArrowLeft: (axis + count - 1) % count,
      ArrowUp: (axis + count - 1) % count,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onPoint(null);
    group.current?.querySelectorAll<SVGGElement>('[role=img]')[next]?.focus();
  };

  return (
    <g ref={group}>
      {data.map((datum, axis) => (
        <g
          key={datum.id}
          className="rr-radar__target"
          role="img"
          aria-label={labelled(datum.label, datum.valueText)}
          tabIndex={axis === tabStop ? 0 : -1}
          onFocus={() => {
            setTabStop(axis);
            onFocus({ axis, byKeyboard: !isPressed.current });
          }}
          onPointerDown={() => (isPressed.current = true)}
          onPointerUp={() => (isPressed.current = false)}
          onPointerCancel={() => (isPressed.current = false)}
          onBlur={() => onFocus(null)}
          onKeyDown={(event) => handleKeyDown(event, axis)}
          onPointerEnter={() => onPoint(axis)}
          onPointerLeave={(event: PointerEvent) => {
            isPressed.current = false;
            // After a tap, keep the values visible for reading.
            if (event.pointerType === 'mouse') onPoint(null);
          }}
        >
          <path d={radarSector(axis, count, 140)} />
        </g>
      ))}
    </g>
  );
}
