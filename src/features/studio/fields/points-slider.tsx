import { useState } from 'react';
import { useFormatters } from '#i18n/use-formatters.ts';

type PointsSliderProps = {
  readonly id: string;
  readonly label: string;
  /** The accessible name, which includes what it belongs to. */
  readonly name: string;
  readonly value: number;
  readonly note: string;
  readonly onChange: (points: number) => void;
};

/** Points from 0 to 100, set by dragging, with arrow keys, or by typing. */
export function PointsSlider({ id, label, name, value, note, onChange }: PointsSliderProps) {
  const { points, shortList } = useFormatters();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = Number.isFinite(value) ? value : 0;
  return (
    <div className="rr-studio-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.min(100, Math.max(0, shown))}
        aria-label={name}
        aria-valuetext={shortList([points(shown), note])}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <input
        type="number"
        min={0}
        max={100}
        className="rr-studio-input"
        value={typed ?? shown}
        aria-label={name}
        onChange={(event) => {
          // Temporarily empty until a new number is typed.
          setTyped(event.currentTarget.value);
          const points = event.currentTarget.valueAsNumber;
          if (Number.isFinite(points)) onChange(Math.min(100, Math.max(0, points)));
        }}
        onBlur={() => setTyped(null)}
      />
      <span className="rr-studio-hint">{note}</span>
    </div>
  );
}
