import { Fragment, type ReactNode, useId, useState } from 'react';
import { cleanName, isNameCut, minutesToRate, type Role, selectToAsk } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceGroup } from '#ui/fields/choices.tsx';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { NameField } from '#ui/fields/name-field.tsx';

export type AskFormProps = {
  readonly role: Role;
  /** Ids of the behaviours that the person rated, and of those in their next steps. */
  readonly rated: readonly string[];
  readonly steps: readonly string[];
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** Creates the request and returns its absolute address. */
  readonly onMake: (asked: ReadonlySet<string>, name: string) => string;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Renders the ways to send a link; `minutes` is about how long answering takes. */
  readonly renderSendOptions: (link: string, minutes: number) => ReactNode;
};

type What = 'selected' | 'rated' | 'steps' | 'competencies';

/** The behaviours to ask about, a preview of the request's contents, then the link. */
export function AskForm(props: AskFormProps) {
  const { role, rated, steps, today, onMake, onCopy, renderSendOptions } = props;
  const messages = useMessages('observers').ask;
  const formatters = useFormatters();
  const language = useTextLanguage();
  const id = useId();
  const all = role.indicators.filter((each) => rated.includes(each.id));
  const selected = selectToAsk(role, rated, steps);
  const isLong = selected.length < all.length;
  const [what, setWhat] = useState<What>(
    all.length === 0 ? 'competencies' : isLong ? 'selected' : 'rated',
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const name = cleanName(typed);
  const asked = {
    selected,
    rated: all,
    steps: role.indicators.filter((each) => steps.includes(each.id)),
    competencies: role.indicators.filter((each) => chosen.has(each.competency)),
  }[what];
  const minutes = minutesToRate(asked);
  const change = (act: () => void) => {
    setLink(null);
    setIsRefused(false);
    act();
  };
  const rows: readonly (readonly [string, string])[] = [
    [messages.role, messages.roleValue(role.title, role.version)],
    [messages.behaviours, formatters.whole(asked.length)],
    ...(asked.length > 0 ? ([[messages.time, messages.timeValue(minutes)]] as const) : []),
    [messages.name, name === '' ? messages.noName : name],
    [messages.date, formatters.date(today)],
  ];
  return (
    <form
      className="rr-share__sheet"
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked.length === 0) setIsRefused(true);
        else setLink(onMake(new Set(asked.map((each) => each.id)), name));
      }}
    >
      <ChoiceGroup
        legend={messages.legend}
        name={`${id}what`}
        value={what}
        options={[
          ...(isLong
            ? [
                {
                  value: 'selected' as const,
                  label: messages.selected(selected.length, minutesToRate(selected)),
                  hint: messages.selectedHint(steps.length),
                },
              ]
            : []),
          ...(all.length > 0
            ? [{ value: 'rated' as const, label: messages.rated(all.length, minutesToRate(all)) }]
            : []),
          ...(steps.length > 0
            ? [
                {
                  value: 'steps' as const,
                  label: messages.steps(steps.length),
                  hint: messages.stepsHint,
                },
              ]
            : []),
          { value: 'competencies', label: messages.competencies },
        ]}
        onChoose={(value) => change(() => setWhat(value))}
        error={isRefused ? messages.noneChosen : null}
      />
      {what === 'competencies' && (
        <fieldset className="rr-share__extras">
          <legend>{messages.which}</legend>
          {role.competencies.map((competency) => {
            const count = role.indicators.filter(
              (each) => each.competency === competency.id,
            ).length;
            return (
              <label key={competency.id} className="rr-tick">
                <input
                  type="checkbox"
                  checked={chosen.has(competency.id)}
                  onChange={({ target }) =>
                    change(() =>
                      setChosen(
                        new Set(
                          target.checked
                            ? [...chosen, competency.id]
                            : [...chosen].filter((each) => each !== competency.id),
                        ),
                      ),
                    )
                  }
                />
                <Foreign parts={[competency.name]}>
                  {messages.ofCompetency(competency.name, count)}
                </Foreign>
              </label>
            );
          })}
        </fieldset>
      )}
      <NameField
        label={messages.nameLabel}
        hint={messages.nameHint}
        problem={isNameCut(typed) ? messages.nameCut : ''}
        value={typed}
        onChange={(value) => change(() => setTyped(value))}
      />
      <section className="rr-stack rr-stack--tight" aria-labelledby={`${id}says`}>
        <h3 id={`${id}says`}>{messages.says}</h3>
        <dl className="rr-share__list">
          {rows.map(([term, value]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd dir="auto">
                <Foreign parts={[role.title]}>{value}</Foreign>
              </dd>
            </Fragment>
          ))}
        </dl>
        {asked.length > 0 && (
          <Disclosure summary={messages.showBehaviours(asked.length)}>
            <ul>
              {asked.map((each) => (
                <li key={each.id} {...language}>
                  {each.title}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <p className="rr-share__hint">{messages.notIn}</p>
        {role.draft !== undefined && <p className="rr-share__hint">{messages.draft}</p>}
      </section>
      {link === null ? (
        <p>
          <Button type="submit" variant="primary">
            {messages.make}
          </Button>
        </p>
      ) : (
        <>
          <p role="status">{messages.made}</p>
          <CopyField
            label={messages.linkLabel}
            value={link}
            copyLabel={messages.copy}
            copiedText={messages.copied}
            failedText={messages.copyFailed}
            onCopy={onCopy}
          />
          {renderSendOptions(link, minutes)}
          <p>
            <Button onClick={() => setLink(null)}>{messages.another}</Button>
          </p>
        </>
      )}
    </form>
  );
}
