import { useId } from 'react';
import { LIVE } from '../live.ts';

type NameFieldProps = {
  readonly label: string;
  /** Who will see the name, and how. */
  readonly hint: string;
  /** Shown if the name is too long for a link; otherwise empty. */
  readonly problem: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for an optional name in a link. */
export function NameField({ label, hint, problem, value, onChange }: NameFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={`${id}name`}>{label}</label>
      <input
        id={`${id}name`}
        className="rr-name-field"
        value={value}
        maxLength={80}
        autoComplete="off"
        dir="auto"
        aria-describedby={`${id}hint ${id}problem`}
        onChange={(event) => onChange(event.target.value)}
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
