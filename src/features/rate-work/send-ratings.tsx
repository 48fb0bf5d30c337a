import { Fragment, type ReactNode, useId, useState } from 'react';
import {
  cleanName,
  type Indicator,
  isNameCut,
  levelName,
  type ObserverRating,
  type Role,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';
import { NameField } from '#ui/fields/name-field.tsx';

type SendRatingsProps = {
  readonly role: Role;
  /** The requested behaviours. */
  readonly asked: readonly Indicator[];
  readonly ratings: ReadonlyMap<string, ObserverRating>;
  /** The person who asked. */
  readonly name: string | null;
  /** The request's tag, as shown to people. */
  readonly tag: string;
  /** The observer's local date, YYYY-MM-DD. */
  readonly today: string;
  /** The absolute address with these ratings and the observer's name. */
  readonly linkOf: (name: string) => string;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Renders the ways to send a link. */
  readonly renderSendOptions: (link: string) => ReactNode;
  readonly onChange: (indicator: string) => void;
  readonly onBack: () => void;
};

/** The link to send back, with everything it contains shown before it is sent. */
export function SendRatings(props: SendRatingsProps) {
  const { role, asked, ratings, name, tag, today, linkOf, onCopy, renderSendOptions, onBack } =
    props;
  const messages = useMessages('rate-work').send;
  const formatters = useFormatters();
  const id = useId();
  const [typed, setTyped] = useState('');
  const own = cleanName(typed);
  const said = asked.filter((each) => ratings.has(each.id));
  const unsure = said.filter((each) => ratings.get(each.id) === 'cant-judge').length;
  if (said.length === 0) {
    return (
      <>
        <h1 tabIndex={-1}>{messages.title}</h1>
        <p>{messages.none}</p>
        <p>
          <Button variant="primary" onClick={onBack}>
            {messages.back}
          </Button>
        </p>
      </>
    );
  }
  const link = linkOf(own);
  const rows: readonly (readonly [string, string])[] = [
    [messages.role, messages.roleValue(role.title, role.version)],
    [messages.ratings, messages.counts(said.length - unsure, unsure)],
    [messages.name, own === '' ? messages.noName : own],
    [messages.date, formatters.date(today)],
    [messages.request, tag],
  ];
  return (
    <>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className="rr-lede">{messages.lead(name)}</p>
      <NameField
        label={messages.nameLabel}
        hint={messages.nameHint}
        problem={isNameCut(typed) ? messages.nameCut : ''}
        value={typed}
        onChange={setTyped}
      />
      <section className="rr-stack" aria-labelledby={`${id}says`}>
        <h2 id={`${id}says`}>{messages.contents}</h2>
        <dl className="rr-share__list">
          {rows.map(([term, value]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{value}</dd>
            </Fragment>
          ))}
        </dl>
        <Disclosure summary={messages.list}>
          <RatingList {...props} said={said} />
        </Disclosure>
        <p className="rr-share__hint">{messages.notIn}</p>
        <p className="rr-share__hint">{messages.forever}</p>
      </section>
      <CopyField
        label={messages.linkLabel}
        value={link}
        copyLabel={messages.copy}
        copiedText={messages.copied}
        failedText={messages.copyFailed}
        onCopy={onCopy}
      />
      {renderSendOptions(link)}
      <p>
        <Button onClick={onBack}>{messages.back}</Button>
      </p>
    </>
  );
}

type RatingListProps = Pick<SendRatingsProps, 'role' | 'ratings' | 'onChange'> & {
  readonly said: readonly Indicator[];
};

function RatingList({ role, ratings, said, onChange }: RatingListProps) {
  const words = useMessages('rate-work');
  const language = useTextLanguage();
  return (
    <ol className="rr-share__answers">
      {said.map(({ id, title, anchors }) => {
        const rating = ratings.get(id);
        return (
          <li key={id}>
            <p {...language}>{title}</p>
            <p className="rr-soft">
              {rating === undefined || rating === 'cant-judge' ? (
                words.question.cantJudge
              ) : (
                <>
                  <strong {...language}>{levelName(role, rating)}</strong>{' '}
                  <q {...language}>{anchors[rating]}</q>
                </>
              )}
            </p>
            <p>
              <Button variant="quiet" onClick={() => onChange(id)}>
                {words.send.change(title)}
              </Button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
