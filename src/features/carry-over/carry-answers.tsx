import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CarryableAnswer, chosenText, findItem, itemTitle, type Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import type { AnswerSource } from './answer-sources.ts';

type CarryAnswersProps = {
  readonly role: Role;
  /** Questions of the chosen form. */
  readonly total: number;
  /** How many of them are already answered. */
  readonly done: number;
  /** Answers that are valid for other questions of the form, in the order asked. */
  readonly answers: readonly CarryableAnswer[];
  readonly sources: readonly AnswerSource[];
  /** Titles of roles by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** True if the question that was shown here had the focus. */
  readonly takesFocus: boolean;
  /** Takes over these answers; none of them means that everything is asked. */
  readonly onDecide: (taken: readonly CarryableAnswer[]) => void;
};

/**
 * Before the first question, for someone who has answered some questions elsewhere: whether to use
 * those answers.
 */
export function CarryAnswers(props: CarryAnswersProps) {
  const { role, total, done, answers, sources, titles, takesFocus, onDecide } = props;
  const messages = useMessages('carry-over');
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = answers.filter(({ id }) => !left.has(id));
  const rest = total - done - taken.length;
  const onShown = useEffectEvent(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
    else announce(messages.title(answers.length, total));
  });
  useEffect(() => onShown(), []);
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <ForeignLanguage of={role.locale} around={useLocale()}>
      <section className="rr-page rr-stack rr-carry" aria-labelledby="rr-carry-title">
        <h1 id="rr-carry-title" ref={heading} tabIndex={-1}>
          {messages.title(answers.length, total)}
        </h1>
        <ul className="rr-carry__sources">
          {sources.map((source) => (
            <li key={`${source.role} ${source.version} ${source.day}`}>
              <Source role={role} source={source} titles={titles} />
            </li>
          ))}
        </ul>
        <p>{rest === 0 ? messages.nothingLeft : messages.rest(rest)}</p>
        <p className="rr-soft">{messages.later}</p>
        <div className="rr-cluster">
          {taken.length > 0 && (
            <Button variant="primary" onClick={() => onDecide(taken)}>
              {messages.use(taken.length)}
            </Button>
          )}
          <Button onClick={() => onDecide([])}>{messages.useNone}</Button>
        </div>
        <Disclosure summary={messages.see}>
          <ul className="rr-carry__answers">
            {answers.map((answer) => (
              <li key={answer.id}>
                <label className="rr-carry__answer">
                  <input
                    type="checkbox"
                    checked={!left.has(answer.id)}
                    onChange={() => toggle(answer.id)}
                  />
                  <Answer role={role} answer={answer} />
                </label>
              </li>
            ))}
          </ul>
        </Disclosure>
      </section>
    </ForeignLanguage>
  );
}

type SourceProps = Pick<CarryAnswersProps, 'role' | 'titles'> & { readonly source: AnswerSource };

function Source({ role, source, titles }: SourceProps) {
  const messages = useMessages('carry-over');
  const { month } = useFormatters();
  const { count, day } = source;
  if (source.role === role.id) {
    const version = String(source.version);
    return (
      <span>
        {day === null
          ? messages.onVersionOnce(count, version)
          : messages.onVersion(count, version, month(day))}
      </span>
    );
  }
  const title = titles.get(source.role) ?? messages.otherRole;
  return (
    <Foreign parts={[title]}>
      {day === null ? messages.asRoleOnce(count, title) : messages.asRole(count, title, month(day))}
    </Foreign>
  );
}

function Answer({ role, answer }: Pick<CarryAnswersProps, 'role'> & { answer: CarryableAnswer }) {
  const messages = useMessages('carry-over');
  const item = findItem(role, answer.id);
  if (item === undefined) return null;
  const { value } = answer;
  return (
    <span>
      <Foreign>{itemTitle(item)}</Foreign>
      <span className="rr-carry__words">
        {typeof value === 'number' ? (
          <Foreign>{chosenText(item, value)}</Foreign>
        ) : (
          <span>{messages.dontKnow}</span>
        )}
      </span>
    </span>
  );
}
