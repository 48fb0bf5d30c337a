import { type Path, valueAt } from '#core';
import { LabelledField } from './labelled-field.tsx';
import { useSetField, useStudio } from '../studio-context.ts';

type ChoiceFieldProps = {
  readonly path: Path;
  readonly options: readonly { readonly value: string | number; readonly label: string }[];
  readonly label?: string;
  readonly hint?: string | null;
};

/** A select for one of a few values. */
export function ChoiceField({ path, options, label, hint }: ChoiceFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const value = valueAt(file, path);
  const known = options.some((option) => option.value === value);
  return (
    <LabelledField path={path} label={label} hint={hint} isShort>
      {(control) => (
        <select
          {...control}
          value={String(value)}
          onChange={(event) => {
            const chosen = options.find((each) => String(each.value) === event.currentTarget.value);
            if (chosen !== undefined) set(path, chosen.value);
          }}
        >
          {!known && <option value={String(value)}>{String(value)}</option>}
          {options.map((option) => (
            <option key={option.value} value={String(option.value)}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
