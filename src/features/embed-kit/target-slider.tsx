import { useId } from 'react';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useTextLanguage } from '#ui/foreign-text.tsx';

type TargetSliderProps = {
  readonly name: string;
  /** Points, 0 to 100. */
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** The target of one competency. */
export function TargetSlider({ name, value, onChange }: TargetSliderProps) {
  const id = useId();
  const { points } = useFormatters();
  return (
    <div className="rr-kit__target">
      <label htmlFor={id} {...useTextLanguage()}>
        {name}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {/* Hidden, because screen readers read the slider's own value. */}
      <output htmlFor={id} aria-hidden="true">
        {points(value)}
      </output>
    </div>
  );
}
