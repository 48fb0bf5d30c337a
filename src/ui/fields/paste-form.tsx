import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../button.tsx';

type PasteFormProps = {
  readonly messages: {
    readonly label: string;
    readonly button: string;
    /** Errors for empty input, and for input that can't be used. */
    readonly missing: string;
    readonly unreadable: string;
  };
  readonly variant: 'primary' | 'secondary';
  /** Handles the pasted text, trimmed; false if it can't be used. */
  readonly onPaste: (text: string) => boolean | Promise<boolean>;
  /** A heading inside the form. */
  readonly children?: ReactNode;
};

/** A one-line field to paste something into. An error stays below until the input changes. */
export function PasteForm({ messages, variant, onPaste, children }: PasteFormProps) {
  const [problem, setProblem] = useState<'missing' | 'unreadable' | null>(null);
  const id = useId();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('pasted');
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '') {
      setProblem('missing');
      return;
    }
    const show = (isRead: boolean) => setProblem(isRead ? null : 'unreadable');
    const outcome = onPaste(text);
    if (typeof outcome === 'boolean') show(outcome);
    else void outcome.then(show);
  };

  return (
    // Before hydration, `dialog` makes submitting do nothing: the pasted text gets into no address.
    <form className="rr-stack rr-stack--tight" method="dialog" onSubmit={submit} noValidate>
      {children}
      <label htmlFor={id}>{messages.label}</label>
      <div className="rr-cluster">
        <input
          id={id}
          className="rr-field rr-paste__field"
          name="pasted"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${id}problem`}
          onChange={() => setProblem(null)}
        />
        <Button type="submit" variant={variant}>
          {messages.button}
        </Button>
      </div>
      <p id={`${id}problem`} className="rr-paste__problem" role="alert">
        {problem === null ? '' : messages[problem]}
      </p>
    </form>
  );
}
