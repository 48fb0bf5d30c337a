import { type ReactNode, useId, useState } from 'react';
import { itemTitle, listItems, type Response, type Role } from '#core';
import { Question } from '#features/take-assessment/question.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { ForeignLanguage } from '#ui/foreign-text.tsx';

type DraftQuestionProps = {
  readonly role: Role;
  readonly show: (page: ReactNode) => ReactNode;
};

/** Any question of the draft as it is asked. */
export function DraftQuestion({ role, show }: DraftQuestionProps) {
  const messages = useMessages('studio').look;
  const locale = useLocale();
  const headingId = useId();
  const [at, setAt] = useState(0);
  const [responses, setResponses] = useState<ReadonlyMap<string, Response>>(new Map());
  const items = listItems(role);
  const item = items[Math.min(at, items.length - 1)];
  if (item === undefined) return null;
  return (
    <>
      <label className="rr-studio-field">
        <span>{messages.question}</span>
        <select
          className="rr-studio-input"
          value={at}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        >
          {items.map((each, index) => (
            <option key={each.id} value={index}>
              {itemTitle(each)}
            </option>
          ))}
        </select>
      </label>
      {show(
        <ForeignLanguage of={role.locale} around={locale}>
          <div className="rr-page rr-assess" role="group" aria-labelledby={headingId}>
            <Question
              headingId={headingId}
              item={item}
              response={responses.get(item.id)}
              error={null}
              onChoose={(value) => {
                const level = Number(value);
                setResponses(
                  new Map([[item.id, Number.isInteger(level) ? level : ('idk' as const)]]),
                );
                return true;
              }}
            />
          </div>
        </ForeignLanguage>,
      )}
    </>
  );
}
