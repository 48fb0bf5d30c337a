import { useState } from 'react';
import { cleanLink, cleanNote, type Evidence, isNoteCut, MOST_NOTE } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { ExternalLink } from '#ui/link.tsx';
import { LinkField } from '#ui/fields/link-field.tsx';
import { NoteField } from '#ui/fields/note-field.tsx';

type EvidenceOfAnswerProps = {
  /** What was asked. */
  readonly title: string;
  /** Undefined for none. */
  readonly evidence: Evidence | undefined;
  /** False when this browser keeps nothing. */
  readonly isKept: boolean;
  /** With neither text nor address it is taken away. */
  readonly onChange: (to: Evidence) => void;
};

/** A line about what somebody would show for one answer, and the way to write it. */
export function EvidenceOfAnswer(props: EvidenceOfAnswerProps) {
  const { title, evidence } = props;
  const messages = useMessages('evidence');
  const label = evidence === undefined ? messages.add : messages.change;
  return (
    <div className="rr-evidence">
      {evidence !== undefined && <EvidenceLine evidence={evidence} />}
      <div className="rr-print-hidden" role="group" aria-label={messages.of(messages.text, title)}>
        <Disclosure summary={label}>
          <LazyDetails>{() => <EvidenceForm {...props} />}</LazyDetails>
        </Disclosure>
      </div>
    </div>
  );
}

/** What somebody would show, to read. */
export function EvidenceLine({ evidence: { text, url } }: { readonly evidence: Evidence }) {
  const messages = useMessages('evidence');
  return (
    <p className="rr-evidence__line">
      <strong>{messages.label}</strong> {text !== '' && <span dir="auto">{text}</span>}{' '}
      {url !== null && <ExternalLink href={url}>{url}</ExternalLink>}
    </p>
  );
}

function EvidenceForm({ evidence, isKept, onChange }: EvidenceOfAnswerProps) {
  const messages = useMessages('evidence');
  const [typed, setTyped] = useState(evidence?.text ?? '');
  const [address, setAddress] = useState(evidence?.url ?? '');
  const isWrong = address !== '' && cleanLink(address) === null;
  return (
    <div className="rr-stack rr-stack--tight">
      <NoteField
        label={messages.text}
        hint={messages.hint}
        problem={isNoteCut(typed) ? messages.cut : ''}
        rows={2}
        maxLength={2 * MOST_NOTE}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          onChange({ text: cleanNote(value), url: cleanLink(address) });
        }}
      />
      <LinkField
        label={messages.link}
        says={isWrong ? messages.linkWrong : messages.linkHint}
        isWrong={isWrong}
        value={address}
        onChange={(value) => {
          setAddress(value);
          onChange({ text: cleanNote(typed), url: cleanLink(value) });
        }}
      />
      {!isKept && <p role="status">{messages.notKept}</p>}
    </div>
  );
}
