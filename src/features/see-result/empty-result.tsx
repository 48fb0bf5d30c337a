import { useEffect, useRef } from 'react';
import { type FormId, type Role, rolePath } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';

type EmptyResultProps = {
  readonly role: Role;
  readonly inFrame: boolean;
  /** The answers were deleted a moment ago: the button that did it is gone, so focus comes here. */
  readonly cleared: boolean;
  /** Questions that were passed over: without any the assessment wasn't begun. */
  readonly skipped?: readonly string[];
  readonly onAddForm?: ((form: FormId) => void) | undefined;
  /** Leads to a question. */
  readonly onChange?: ((itemId: string) => void) | undefined;
};

/** The own result before the first answer. */
export function EmptyResult(props: EmptyResultProps) {
  const { role, inFrame, cleared, skipped = [], onAddForm, onChange } = props;
  const messages = useMessages('see-result');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (cleared) heading.current?.focus();
  }, [cleared]);
  const form = role.forms[0];
  const [firstSkipped] = skipped;
  return (
    <div className="rr-page rr-stack rr-stack--loose rr-result__message">
      <div className="rr-stack">
        <p className="rr-eyebrow">{role.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {titleOf(messages, cleared, firstSkipped !== undefined)}
        </h1>
        <p className="rr-lede">
          {firstSkipped === undefined
            ? messages.empty.text(role.title)
            : messages.empty.skipped.text(role.title)}
        </p>
      </div>
      <p className="rr-cluster">
        {firstSkipped !== undefined && onChange !== undefined ? (
          <Button variant="primary" onClick={() => onChange(firstSkipped)}>
            {messages.empty.skipped.back}
          </Button>
        ) : inFrame && onAddForm !== undefined && form !== undefined ? (
          <Button variant="primary" onClick={() => onAddForm(form.id)}>
            {messages.empty.start}
          </Button>
        ) : (
          <>
            <ButtonLink variant="primary" to={`${rolePath(role.id)}assess/`}>
              {messages.empty.start}
            </ButtonLink>
            <ButtonLink to={rolePath(role.id)}>{messages.empty.role}</ButtonLink>
          </>
        )}
      </p>
    </div>
  );
}

type Texts = Messages['see-result'];

function titleOf({ clear, empty }: Texts, cleared: boolean, skippedAll: boolean): string {
  if (skippedAll) return empty.skipped.title;
  return cleared ? clear.cleared : empty.title;
}
