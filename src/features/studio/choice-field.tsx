import { type Path, valueAt } from '#core';
import { FieldProblems } from './field-problems.tsx';
import { helpOf } from './field-words.ts';
import { fieldId, useSetField, useStudio } from './studio-context.ts';

type ChoiceFieldProps = {
  readonly path: Path;
  readonly options: readonly { readonly value: string | number; readonly label: string }[];
  readonly label?: string;
  readonly hint?: string | null;
};

/** One of a few values. */
export function ChoiceField({ path, options, label, hint }: ChoiceFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const help = helpOf(path);
  const shownHint = hint === undefined ? help.description : hint;
  const value = valueAt(file, path);
  const id = fieldId(path);
  const known = options.some((option) => option.value === value);
  return (
    <div className="rr-studio-field rr-studio-field--short">
      <label htmlFor={id}>{label ?? help.title}</label>
      {shownHint !== null && shownHint !== '' && (
        <p className="rr-studio-hint" id={`${id}-hint`}>
          {shownHint}
        </p>
      )}
      <select
        id={id}
        className="rr-studio-input"
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
      <FieldProblems path={path} />
    </div>
  );
}
