import { useRef, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';

type CopyCodeProps = {
  readonly label: string;
  readonly text: string;
  /** Name of the button. */
  readonly copy: string;
  /** Resolves to false where the browser doesn't let us copy. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly variant?: 'primary' | 'secondary';
};

/** A text to copy and paste. Where the browser doesn't let us copy, it is selected. */
export function CopyCode({ label, text, copy, onCopy, variant = 'secondary' }: CopyCodeProps) {
  const messages = useMessages('embed-kit');
  const code = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const press = async () => {
    const copied = await onCopy(text);
    if (!copied) {
      code.current?.focus();
      code.current?.select();
    }
    setOutcome({ text, copied });
  };
  const said =
    outcome?.text === text ? (outcome.copied ? messages.copied : messages.copyFailed) : '';
  return (
    <>
      <textarea
        ref={code}
        className="rr-kit__code"
        aria-label={label}
        readOnly
        dir="ltr"
        translate="no"
        spellCheck={false}
        rows={Math.min(text.split('\n').length + 1, 24)}
        value={text}
      />
      <div className="rr-cluster">
        <Button variant={variant} onClick={() => void press()}>
          {copy}
        </Button>
        <p {...LIVE}>{said}</p>
      </div>
    </>
  );
}
