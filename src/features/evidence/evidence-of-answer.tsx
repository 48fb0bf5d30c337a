import { useState } from 'react';
import { cleanLink, cleanNote, type Evidence, isNoteCut, MOST_NOTE } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { ExternalLink } from '#ui/link.tsx';
import { LinkField } from '#ui/fields/link-field.tsx';
import { NoteField } from '#ui/fields/note-field.tsx';

type EvidenceOfAnswerProps = {
  /** The question's title. */
  readonly title: string;
  /** Undefined for none. */
  readonly evidence: Evidence | undefined;
  /** False when this browser can't save it. */
  readonly isSaved: boolean;
  /** Evidence without text and address is removed. */
  readonly onChange: (to: Evidence) => void;
};

/** A line with the evidence for one answer, and a form to edit it. */
export function AnswerEvidenceField(props: EvidenceOfAnswerProps) {
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

/** Evidence, read-only. */
export function EvidenceLine({ evidence: { text, url } }: { readonly evidence: Evidence }) {
  const messages = useMessages('evidence');
  return (
    <p className="rr-evidence__line">
      <strong>{messages.label}</strong> {text !== '' && <span dir="auto">{text}</span>}{' '}
      {url !== null && <ExternalLink href={url}>{url}</ExternalLink>}
    </p>
  );
}

function EvidenceForm({ evidence, isSaved, onChange }: EvidenceOfAnswerProps) {
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
        requirement={isWrong ? messages.linkWrong : messages.linkHint}
        isWrong={isWrong}
        value={address}
        onChange={(value) => {
          setAddress(value);
          onChange({ text: cleanNote(typed), url: cleanLink(value) });
        }}
      />
      {!isSaved && <p role="status">{messages.notKept}</p>}
    </div>
  );
}
