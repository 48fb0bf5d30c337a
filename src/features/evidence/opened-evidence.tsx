import { useState } from 'react';
import type { Evidence } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { Notice } from '#ui/notice.tsx';
import { EvidenceLine } from './evidence-of-answer.tsx';

type OpenedEvidenceProps = {
  /** With the title of the question that each belongs to. */
  readonly entries: readonly (Evidence & { readonly id: string; readonly title: string })[];
  /** False when this browser can't save it. */
  readonly isSaved: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
};

/** The evidence in a file that was opened: to read, and to save only when the person says so. */
export function OpenedEvidence({ entries, isSaved, onSave, onLeave }: OpenedEvidenceProps) {
  const messages = useMessages('evidence');
  const words = messages.brought;
  const [isDecided, setDecided] = useState(false);
  return (
    <div className="rr-page rr-print-hidden">
      <Notice tone="info" title={words.title(entries.length)} live>
        <Disclosure summary={words.see}>
          <ul className="rr-stack">
            {entries.map(({ id, title, ...evidence }) => (
              <li key={id}>
                <p>
                  <Foreign>{title}</Foreign>
                </p>
                <EvidenceLine evidence={evidence} />
              </li>
            ))}
          </ul>
        </Disclosure>
        {isDecided ? (
          <p>{isSaved ? words.saved : messages.notKept}</p>
        ) : (
          <>
            <p>{words.text}</p>
            <p className="rr-cluster">
              <Button
                onClick={() => {
                  onSave();
                  setDecided(true);
                }}
              >
                {words.save}
              </Button>
              <Button variant="quiet" onClick={onLeave}>
                {words.leave}
              </Button>
            </p>
          </>
        )}
      </Notice>
    </div>
  );
}
