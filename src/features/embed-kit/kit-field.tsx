import { type ReactNode, useId } from 'react';
import type { TextLanguage } from '#ui/text-language.ts';

type Attributes = { readonly id: string; readonly 'aria-describedby': string | undefined };

type KitFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (attributes: Attributes) => ReactNode;
};

/** One option of the kit: label, control, and a hint. */
export function KitField({ label, hint, children }: KitFieldProps) {
  const id = useId();
  return (
    <div className="rr-kit__field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint === undefined ? undefined : `${id}hint` })}
      {hint === undefined ? null : (
        <p id={`${id}hint`} className="rr-kit__hint">
          {hint}
        </p>
      )}
    </div>
  );
}

type KitSelectProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string, language?: TextLanguage])[];
  readonly onChange: (value: Value) => void;
};

export function KitSelect<Value extends string>(props: KitSelectProps<Value>) {
  const { label, hint, value, options, onChange } = props;
  return (
    <KitField label={label} hint={hint}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([each]) => each === event.target.value);
            if (chosen !== undefined) onChange(chosen[0]);
          }}
        >
          {options.map(([each, text, language]) => (
            <option key={each} value={each} {...language}>
              {text}
            </option>
          ))}
        </select>
      )}
    </KitField>
  );
}
