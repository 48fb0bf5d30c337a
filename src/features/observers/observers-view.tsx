import type { ReactNode } from 'react';
import { routes, type Role, type RoleResult } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ConfirmButton } from '#ui/confirm-button.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { Notice } from '#ui/notice.tsx';
import { PasteForm } from '#ui/fields/paste-form.tsx';
import { AskForm, type AskFormProps } from './ask-form.tsx';
import { BehaviourList } from './behaviour-list.tsx';
import { CompetencyTable } from './competency-table.tsx';
import type { SideBySide } from './people.ts';

type ObserversViewProps = SideBySide & {
  /** With the targets of the profile that the result was scored with. */
  readonly role: Role;
  readonly result: RoleResult;
  /** False without any answer from the person. */
  readonly hasRun: boolean;
  /** Notice about an answer that has just arrived. */
  readonly incoming: ReactNode;
  readonly radar: ReactNode;
  /** How many observers the radar shows. */
  readonly inRadar: number;
  readonly ask: Omit<AskFormProps, 'role'>;
  readonly resultPath: string;
  readonly requests: number;
  readonly isSaved: boolean;
  readonly onPaste: (text: string) => boolean | Promise<boolean>;
  readonly onRemove: (id: string) => void;
  readonly onSave: () => void;
  readonly onClear: () => void;
};

/**
 * A person's own answers and other people's views of the same behaviours, side by side and never
 * merged.
 */
export function ObserversView(props: ObserversViewProps) {
  const { role, hasRun, incoming, people, requests, isSaved } = props;
  const messages = useMessages('observers');
  const locale = useLocale();
  return (
    <ForeignLanguage of={role.locale} around={locale}>
      <article className="rr-page rr-observers">
        <header className="rr-stack">
          <p className="rr-eyebrow">{messages.eyebrow}</p>
          <h1 tabIndex={-1}>
            <Foreign parts={[role.title]}>{messages.title(role.title)}</Foreign>
          </h1>
          <p className="rr-lede">{messages.lead}</p>
          {incoming}
          {!isSaved && (
            <Notice tone="warn" title={messages.incoming.notKept.title}>
              <p>{messages.incoming.notKept.text}</p>
            </Notice>
          )}
          {!hasRun && (
            <Notice tone="info" title={messages.noRun.title}>
              <p>{messages.noRun.text}</p>
            </Notice>
          )}
          <p>
            {hasRun ? (
              <ButtonLink to={props.resultPath}>{messages.toResult}</ButtonLink>
            ) : (
              <ButtonLink to={routes.assess(role.id)} variant="primary">
                {messages.noRun.button}
              </ButtonLink>
            )}
          </p>
        </header>
        {hasRun && people.length > 0 && <ObserversAnswers {...props} />}
        {hasRun && (
          <Section id="ask" title={messages.ask.title} intro={messages.ask.intro}>
            <AskForm {...props.ask} role={role} />
          </Section>
        )}
        <Section id="paste" title={messages.paste.title}>
          <PasteForm messages={messages.paste} variant="secondary" onPaste={props.onPaste} />
        </Section>
        {requests + people.length > 0 && (
          <Section
            id="observers-kept"
            title={messages.kept.title}
            intro={messages.kept.text(requests, people.length)}
          >
            {people.length > 0 && (
              <p>
                <Button onClick={props.onSave}>{messages.kept.save}</Button>
              </p>
            )}
            <ConfirmButton
              id="observers-kept"
              button={messages.kept.button}
              warning={messages.kept.warning}
              confirm={messages.kept.confirm}
              cancel={messages.kept.cancel}
              onConfirm={props.onClear}
            />
          </Section>
        )}
      </article>
    </ForeignLanguage>
  );
}

function ObserversAnswers(props: ObserversViewProps) {
  const { role, result, people, competencies, behaviours, radar, inRadar, onRemove } = props;
  const messages = useMessages('observers');
  const { shortDate } = useFormatters();
  return (
    <>
      <Section id="people" title={messages.people.title} intro={messages.people.names}>
        <ul className="rr-observers__people">
          {people.map(({ id, label, date, rated, unsure, isAsked }) => (
            <li key={id} className="rr-cluster">
              <strong dir="auto">{label}</strong>
              <span className="rr-soft">
                {date === null ? messages.people.undated : shortDate(date)}
              </span>
              <span>{messages.people.said(rated, unsure)}</span>
              {!isAsked && <span className="rr-soft">{messages.people.otherRequest}</span>}
              <Button variant="quiet" onClick={() => onRemove(id)}>
                {messages.people.remove(label)}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="views" title={messages.radar.title} intro={messages.radar.intro} wide>
        <div className="rr-observers__radar">{radar}</div>
        {people.length > inRadar && <p className="rr-soft">{messages.radar.more(inRadar)}</p>}
        <CompetencyTable role={role} result={result} people={people} competencies={competencies} />
        <p className="rr-soft">{messages.radar.rule}</p>
      </Section>
      <Section
        id="behaviours"
        title={messages.behaviours.title}
        intro={messages.behaviours.intro}
        wide
      >
        <BehaviourList role={role} people={people} behaviours={behaviours} />
      </Section>
    </>
  );
}

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

function Section({ id, title, intro, wide = false, children }: SectionProps) {
  return (
    <section
      id={id}
      className={`rr-section${wide ? ' rr-section--wide' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      <div className="rr-section__heading">
        <h2 id={`${id}-title`}>{title}</h2>
        {intro !== undefined && <p className="rr-soft">{intro}</p>}
      </div>
      <div className="rr-stack">{children}</div>
    </section>
  );
}
