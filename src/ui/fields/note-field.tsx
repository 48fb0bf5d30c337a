import { useId } from 'react';
import { LIVE } from '../live.ts';

type NoteFieldProps = {
  readonly label: string;
  readonly hint: string;
  /** Shown if not all of it can be saved; otherwise empty. */
  readonly problem: string;
  readonly rows: number;
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for a few lines in the person's own words. */
export function NoteField({
  label,
  hint,
  problem,
  rows,
  maxLength,
  value,
  onChange,
}: NoteFieldProps) {
  const id = useId();
  return (
    <div className="rr-field-block">
      <label htmlFor={`${id}note`}>{label}</label>
      <textarea
        id={`${id}note`}
        rows={rows}
        maxLength={maxLength}
        value={value}
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}hint ${id}problem`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="rr-field-block__hint" id={`${id}hint`}>
        {hint}
      </p>
      <p className="rr-field-block__hint" id={`${id}problem`} {...LIVE}>
        {problem}
      </p>
    </div>
  );
}
