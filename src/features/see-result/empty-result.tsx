import { useEffect, useRef } from 'react';
import type { FormId, Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { seeResultWords } from '#i18n/see-result.ts';
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
  const words = useWords(seeResultWords);
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
          {titleOf(words, cleared, firstSkipped !== undefined)}
        </h1>
        <p className="rr-lede">
          {firstSkipped === undefined
            ? words.empty.text(role.title)
            : words.empty.skipped.text(role.title)}
        </p>
      </div>
      <p className="rr-cluster">
        {firstSkipped !== undefined && onChange !== undefined ? (
          <Button variant="primary" onClick={() => onChange(firstSkipped)}>
            {words.empty.skipped.back}
          </Button>
        ) : inFrame && onAddForm !== undefined && form !== undefined ? (
          <Button variant="primary" onClick={() => onAddForm(form.id)}>
            {words.empty.start}
          </Button>
        ) : (
          <>
            <ButtonLink variant="primary" to={`/roles/${role.id}/assess/`}>
              {words.empty.start}
            </ButtonLink>
            <ButtonLink to={`/roles/${role.id}/`}>{words.empty.role}</ButtonLink>
          </>
        )}
      </p>
    </div>
  );
}

type Words = (typeof seeResultWords)['en'];

function titleOf({ clear, empty }: Words, cleared: boolean, skippedAll: boolean): string {
  if (skippedAll) return empty.skipped.title;
  return cleared ? clear.cleared : empty.title;
}
