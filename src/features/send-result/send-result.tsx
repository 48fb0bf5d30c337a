import { useEffect, useRef, useState } from 'react';
import {
  bandName,
  competencyName,
  parametersOf,
  type ResultDetail,
  type Role,
  selectProfile,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { type Visibility, useVisibility } from './use-visibility.ts';
import { useSettled } from './use-settled.ts';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';

type SendResultProps = {
  readonly role: Role;
  /** Host name of the embedding page, from the origin that the browser reports. */
  readonly host: string;
  readonly detail: ResultDetail;
  /** The data that the host requests, beyond the band. */
  readonly level: 'band' | 'scores' | 'answers';
  /** The host's reference for this visit, which the loader adds to what the host receives. */
  readonly reference?: string;
  readonly onSend: () => void;
  readonly onDecline: () => void;
};

/** Everything that the host would receive, and the one button that sends it. */
export function SendResult(props: SendResultProps) {
  const { role, host, detail, level, reference, onSend, onDecline } = props;
  const messages = useMessages('send-result');
  const settled = useSettled();
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLElement>(null);
  const checkVisibility = useVisibility(screen);
  const [visibility, setVisibility] = useState<Visibility>('seen');
  const send = () => {
    const found = checkVisibility();
    setVisibility(found);
    if (found === 'seen') onSend();
  };
  const refusal = { seen: '', covered: messages.covered(host), 'too-soon': messages.justAppeared };
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={screen} className="rr-page rr-send" aria-labelledby="send-title">
      <h1 id="send-title" ref={heading} tabIndex={-1} data-sight="title">
        {messages.title(host)}
      </h1>
      <p>{messages.lead}</p>
      <SentRows role={role} detail={detail} />
      {level === 'band' ? null : <p>{messages.linkMeaning[level]}</p>}
      {reference === undefined ? null : (
        <p className="rr-soft" data-sight="reference">
          {messages.reference(host, reference)}
        </p>
      )}
      <Disclosure summary={messages.exact}>
        <pre className="rr-send__exact" translate="no">
          {JSON.stringify(detail, null, 2)}
        </pre>
      </Disclosure>
      <p className="rr-soft">{messages.afterwards(host)}</p>
      <p role="alert">{refusal[visibility]}</p>
      <div className="rr-cluster">
        <span data-sight="press">
          <Button variant="primary" disabled={!settled} onClick={send}>
            {messages.send(host)}
          </Button>
        </span>
        <Button onClick={onDecline}>{messages.decline}</Button>
      </div>
    </section>
  );
}

/** The name of the requested profile; for an unnamed bar, the targets themselves. */
function againstInWords(role: Role, against: string): string {
  const query = parametersOf(against);
  return selectProfile(role, query).profile.title ?? query.get('targets') ?? against;
}

function SentRows({ role, detail }: Pick<SendResultProps, 'role' | 'detail'>) {
  const messages = useMessages('send-result');
  const { fit, range, band, date, competencies, link, against } = detail;
  const nameOfBand = bandName(role, band) ?? band;
  const names = [role.title, ...[...role.bands, ...role.competencies].map(({ name }) => name)];
  const nameOf = (wanted: string) => competencyName(role, wanted);
  const rows: readonly (readonly [label: string, value: string])[] = [
    [messages.role, messages.version(role.title, detail.roleVersion)],
    [messages.date, date],
    ...(against === undefined ? [] : [[messages.against, againstInWords(role, against)] as const]),
    [messages.fit, messages.points(fit, range)],
    [messages.band, nameOfBand],
    ...(competencies ?? []).map(
      ({ id, score, range: likely }) =>
        [
          nameOf(id),
          score === null || likely === null ? messages.notAssessed : messages.points(score, likely),
        ] as const,
    ),
    ...(link === undefined ? [] : [[messages.link, link] as const]),
  ];
  return (
    <ForeignLanguage of={role.locale} around={useLocale()}>
      <dl className="rr-send__rows">
        {rows.map(([label, value]) => (
          <div key={label} className="rr-send__row" data-sight={`row ${label}`}>
            <dt>
              <Foreign parts={names}>{label}</Foreign>
            </dt>
            <dd>
              <Foreign parts={names}>{value}</Foreign>
            </dd>
          </div>
        ))}
      </dl>
    </ForeignLanguage>
  );
}
