import { useId } from 'react';
import { LIVE } from '../live.ts';

type LinkFieldProps = {
  readonly label: string;
  /** The requirements for the address; shown as an error if `isWrong`. */
  readonly requirement: string;
  readonly isWrong: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for an address. */
export function LinkField({ label, requirement, isWrong, value, onChange }: LinkFieldProps) {
  const id = useId();
  return (
    <div className="rr-field-block">
      <label htmlFor={`${id}link`}>{label}</label>
      <input
        id={`${id}link`}
        type="url"
        inputMode="url"
        value={value}
        maxLength={600}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}says`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="rr-field-block__hint" id={`${id}says`} {...LIVE}>
        {requirement}
      </p>
    </div>
  );
}
