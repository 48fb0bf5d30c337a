import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../announcer.tsx';
import { radarSector } from './radar-geometry.ts';
import type { RadarDatum } from './radar-shapes.tsx';

export type AxisFocus = { readonly axis: number; readonly byKeyboard: boolean };

/** The drawing's focus: one stop of Tab, from which arrow keys go around the axes. */
export function useAxisFocus(
  data: readonly RadarDatum[],
  labelled: (label: string, words: string) => string,
  onMove: () => void,
) {
  const announce = useAnnounce();
  const isPressed = useRef(false);
  const [axis, setAxis] = useState(0);
  const [focused, setFocused] = useState<AxisFocus | null>(null);
  const count = data.length;

  const handleKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: (axis + 1) % count,
      ArrowDown: (axis + 1) % count,
      ArrowLeft: (axis + count - 1) % count,
      ArrowUp: (axis + count - 1) % count,
      Home: 0,
      End: count - 1,
    }[event.key];
    const datum = next === undefined ? undefined : data[next];
    if (next === undefined || datum === undefined) return;
    event.preventDefault();
    onMove();
    setAxis(next);
    setFocused({ axis: next, byKeyboard: true });
    announce(labelled(datum.label, datum.valueText));
  };

  return {
    focused,
    onPress: (pressed: number) => {
      isPressed.current = true;
      setAxis(pressed);
      // Where it has the focus already, none comes.
      setFocused((last) => last && { axis: pressed, byKeyboard: false });
    },
    onRelease: () => {
      isPressed.current = false;
    },
    handlers: {
      onFocus: () => setFocused({ axis, byKeyboard: !isPressed.current }),
      onBlur: () => setFocused(null),
      onKeyDown: handleKeyDown,
    },
  };
}

type AxisTargetsProps = {
  readonly data: readonly RadarDatum[];
  /** Where the replaced picture was pressed, in viewport coordinates. */
  readonly pressed: { readonly x: number; readonly y: number } | null;
  readonly onPoint: (axis: number | null) => void;
  readonly onPress: (axis: number) => void;
  readonly onRelease: () => void;
};

/** One invisible sector per axis: the whole drawing is a target, and the nearest axis responds. */
export function AxisTargets({ data, pressed, onPoint, onPress, onRelease }: AxisTargetsProps) {
  const group = useRef<SVGGElement>(null);

  // The press that loaded the chart was meant for it.
  const isAnswered = useRef(false);
  useEffect(() => {
    if (!pressed || isAnswered.current) return;
    isAnswered.current = true;
    const under = document.elementFromPoint(pressed.x, pressed.y)?.closest('.rr-radar__target');
    const found = [...(group.current?.children ?? [])].findIndex((target) => target === under);
    if (found >= 0) onPoint(found);
  }, [pressed, onPoint]);

  return (
    <g ref={group}>
      {data.map((datum, axis) => (
        <path
          key={datum.id}
          className="rr-radar__target"
          d={radarSector(axis, data.length, 140)}
          onPointerDown={() => onPress(axis)}
          onPointerUp={onRelease}
          onPointerCancel={onRelease}
          onPointerEnter={() => onPoint(axis)}
          onPointerLeave={(event: PointerEvent) => {
            onRelease();
            // After a tap, keep the values visible for reading.
            if (event.pointerType === 'mouse') onPoint(null);
          }}
        />
      ))}
    </g>
  );
}
