import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { ConfirmButton } from '#ui/confirm-button.tsx';

type OwnDataProps = {
  /** Deletes everything this browser has saved for every role; resolves with false when a copy is left. */
  readonly onClearAll: () => Promise<boolean>;
};

/** One button to delete everything saved in this browser, for all roles. */
export function OwnData({ onClearAll }: OwnDataProps) {
  const messages = useMessages('catalogue').ownData;
  const [outcome, setOutcome] = useState<{ readonly says: 'cleared' | 'left' }>();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Focuses the outcome, since the button may be gone; a second failure counts as a new outcome.
    said.current?.focus();
  }, [outcome]);
  return (
    <section className="rr-catalogue__row" aria-labelledby="kept-title">
      <div className="rr-stack rr-stack--tight">
        <h2 id="kept-title">{messages.title}</h2>
        <p className="rr-soft">{messages.text}</p>
      </div>
      <div className="rr-stack">
        {outcome === undefined ? null : (
          <p ref={said} tabIndex={-1}>
            {messages[outcome.says]}
          </p>
        )}
        {outcome?.says === 'cleared' ? null : (
          <ConfirmButton
            id="kept"
            button={messages.button}
            warning={messages.warning}
            confirm={messages.confirm}
            cancel={messages.cancel}
            onConfirm={() => {
              void onClearAll().then((gone) => setOutcome({ says: gone ? 'cleared' : 'left' }));
            }}
          />
        )}
      </div>
    </section>
  );
}
