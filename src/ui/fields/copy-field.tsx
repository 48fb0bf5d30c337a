import { useId, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { LIVE } from '../live.ts';

type CopyFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly copyLabel: string;
  readonly copiedText: string;
  /** Shown if the browser refuses; the text is then selected, ready to be copied manually. */
  readonly failedText: string;
  /** Copies the text; false if the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Text to copy, with a button that reports whether it worked. */
export function CopyField({
  label,
  value,
  copyLabel,
  copiedText,
  failedText,
  onCopy,
}: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ value: string; copied: boolean } | null>(null);
  const copy = async () => {
    const copied = await onCopy(value);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    setOutcome({ value, copied });
  };
  // The outcome of copying an earlier text no longer applies.
  const current = outcome?.value === value ? outcome : null;
  return (
    <div className="rr-copy">
      <label className="rr-copy__label" htmlFor={id}>
        {label}
      </label>
      <div className="rr-copy__row">
        <input
          id={id}
          ref={field}
          className="rr-copy__text"
          readOnly
          value={value}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {copyLabel}
        </Button>
      </div>
      <p className="rr-copy__outcome" {...LIVE}>
        {current === null ? '' : current.copied ? copiedText : failedText}
      </p>
    </div>
  );
}
