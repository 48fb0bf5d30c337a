import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { PolarRadiusAxis, Radar, RadarChart as RechartsRadarChart } from 'recharts';
import { RadarFigure, type RadarProps } from './radar-figure.tsx';
import { RADAR_RADIUS, radarSector } from './radar-geometry.ts';
import { layOutRadar } from './radar-labels.ts';
import { type RadarDatum, RadarShapes } from './radar-shapes.tsx';

// Recharts takes a new array for new data and draws everything anew, which would lose the focus.
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const POINTS: [number, number] = [0, 100];

type RadarChartProps = RadarProps & {
  /** Where in the window the picture was pressed that this takes the place of. */
  readonly pressed?: { readonly x: number; readonly y: number } | null;
};

/**
 * The radar that answers: values on hover, tap and focus. One tab stop, arrow keys go around.
 * Recharts keeps the scales and the surface; what is drawn comes from the same functions as the
 * picture's, at the same size, so the one can take the other's place without a jump.
 */
export function RadarChart({ data, scale, texts, pressed = null }: RadarChartProps) {
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState<AxisFocus | null>(null);
  const active = pointed ?? focused?.axis ?? null;
  const layout = layOutRadar(data.map(({ label }) => label));
  const points = useMemo(() => [...data], [data]);
  const shown = active === null ? undefined : data[active];
  const drawing = (
    <RadarShapes
      data={data}
      scale={scale}
      layout={layout}
      id={id}
      active={active}
      focused={focused?.byKeyboard === true ? focused.axis : null}
    />
  );
  return (
    <RadarFigure
      data={data}
      texts={texts}
      readout={
        shown === undefined ? (
          <p className="rr-radar__hint">{texts.hint}</p>
        ) : (
          // The focused axis says the same to screen readers.
          <p aria-hidden="true">
            <strong>{shown.label}</strong>
            <span>{shown.valueText}</span>
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
        // Recharts' own keyboard layer would make it an "application" that swallows arrow keys.
        accessibilityLayer={false}
        role="group"
        aria-label={texts.title}
        style={{ width: '100%', height: 'auto' }}
      >
        <PolarRadiusAxis domain={POINTS} tick={false} axisLine={false} />
        <Radar dataKey="value" isAnimationActive={false} activeDot={false} shape={() => drawing} />
        <g transform={`translate(${layout.cx} ${layout.cy})`}>
          <AxisTargets data={data} pressed={pressed} onPoint={setPointed} onFocus={setFocused} />
        </g>
      </RechartsRadarChart>
    </RadarFigure>
  );
}

type AxisFocus = { readonly axis: number; readonly byKeyboard: boolean };

type AxisTargetsProps = {
  readonly data: readonly RadarDatum[];
  readonly pressed: RadarChartProps['pressed'];
  readonly onPoint: (axis: number | null) => void;
  readonly onFocus: (focus: AxisFocus | null) => void;
};

/**
 * One invisible sector per axis: the whole drawing is a target, and the nearest axis answers. Not
 * part of Recharts' shape, which it draws anew whenever it likes: focus would be lost.
 */
function AxisTargets({ data, pressed, onPoint, onFocus }: AxisTargetsProps) {
  const count = data.length;
  const group = useRef<SVGGElement>(null);
  const isPressed = useRef(false);
  const [tabStop, setTabStop] = useState(0);

  // The press that brought the chart was meant for it.
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
          aria-label={`${datum.label}: ${datum.valueText}`}
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
            // A finger that has left still wants to read what it tapped.
            if (event.pointerType === 'mouse') onPoint(null);
          }}
        >
          <path d={radarSector(axis, count, 140)} />
        </g>
      ))}
    </g>
  );
}
