import { useId } from 'react';

type LinkFieldProps = {
  readonly label: string;
  /** What an address must be like; said to be missing where `isWrong`. */
  readonly says: string;
  readonly isWrong: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** An address that somebody types or pastes. */
export function LinkField({ label, says, isWrong, value, onChange }: LinkFieldProps) {
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
      <p className="rr-field-block__hint" id={`${id}says`} role="status">
        {says}
      </p>
    </div>
  );
}
