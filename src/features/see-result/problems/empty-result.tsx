import { useEffect, useRef } from 'react';
import { type FormId, type Role, routes } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

/** Outcome of deleting the answers. */
export type Deletion = 'none' | 'running' | 'done' | 'failed';

type EmptyResultProps = {
  readonly role: Role;
  readonly inFrame: boolean;
  /** The deletion just before: the button that had the focus is gone, so the focus moves here. */
  readonly deletion: Deletion;
  readonly onDeleteAgain: () => void;
  /** Skipped questions: without any, the assessment wasn't started. */
  readonly skipped?: readonly string[];
  readonly onAddForm?: ((form: FormId) => void) | undefined;
  /** Opens a question. */
  readonly onChange?: ((itemId: string) => void) | undefined;
};

/** The person's own result without any answer. */
export function EmptyResult(props: EmptyResultProps) {
  const { role, inFrame, deletion, onDeleteAgain, skipped = [], onAddForm, onChange } = props;
  const messages = useMessages('see-result');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (deletion !== 'none') heading.current?.focus();
  }, [deletion]);
  const form = role.forms[0];
  const [firstSkipped] = skipped;
  return (
    <div className="rr-page rr-stack rr-stack--loose rr-result__message">
      <div className="rr-stack">
        <p className="rr-eyebrow">
          <Foreign>{role.title}</Foreign>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {titleOf(messages, deletion, firstSkipped !== undefined)}
        </h1>
        <p className="rr-lede">
          <Foreign parts={[role.title]}>
            {deletion === 'failed'
              ? messages.clear.left
              : firstSkipped === undefined
                ? messages.empty.text(role.title)
                : messages.empty.skipped.text(role.title)}
          </Foreign>
        </p>
      </div>
      <p className="rr-cluster">
        {deletion === 'failed' ? (
          <Button variant="danger" onClick={onDeleteAgain}>
            {messages.clear.again}
          </Button>
        ) : firstSkipped !== undefined && onChange !== undefined ? (
          <Button variant="primary" onClick={() => onChange(firstSkipped)}>
            {messages.empty.skipped.back}
          </Button>
        ) : inFrame && onAddForm !== undefined && form !== undefined ? (
          <Button variant="primary" onClick={() => onAddForm(form.id)}>
            {messages.empty.start}
          </Button>
        ) : (
          <>
            <ButtonLink variant="primary" to={routes.assess(role.id)}>
              {messages.empty.start}
            </ButtonLink>
            <ButtonLink to={routes.role(role.id)}>{messages.empty.role}</ButtonLink>
          </>
        )}
      </p>
    </div>
  );
}

type Texts = Messages['see-result'];

function titleOf({ clear, empty }: Texts, deletion: Deletion, skippedAll: boolean): string {
  if (skippedAll) return empty.skipped.title;
  return { none: empty.title, running: clear.running, done: clear.cleared, failed: clear.failed }[
    deletion
  ];
}
