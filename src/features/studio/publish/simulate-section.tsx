import { useEffect, useRef, useState } from 'react';
import { findItem, type FormId, type FormSimulation, itemTitle, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { shorten } from '../fields/field-words.ts';
import { useStudio } from '../studio-context.ts';

/** How many questions to list at either end, by how much they tell. */
const SHOWN = 5;

/** Tries a form on a thousand simulated people before anybody real takes it. */
export function SimulateSection() {
  const { check, simulate } = useStudio();
  const messages = useMessages('studio').simulate;
  const announce = useAnnounce();
  const { whole, alignedTenths } = useFormatters();
  const { role } = check;
  const [chosen, setChosen] = useState<FormId>('quick');
  const [share, setShare] = useState<number | null>(null);
  const [found, setFound] = useState<{ role: Role; result: FormSimulation } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  if (role === null) return <p className="rr-soft">{messages.notYet}</p>;
  const form = role.forms.find(({ id }) => id === chosen) ?? role.forms[0];
  if (form === undefined) return null;
  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    const result = await simulate(role, form, setShare, controller.signal);
    // Stopped, or of a form that isn't chosen any more, even if it was finished at that moment.
    if (controller.signal.aborted) return;
    setShare(null);
    if (result === null) return;
    setFound({ role, result });
    announce(messages.done(whole(result.people), alignedTenths(result.error)));
  };
  const cancel = () => {
    running.current?.abort();
    setShare(null);
  };
  return (
    <div className="rr-stack">
      <p>{messages.lead}</p>
      <div className="rr-cluster rr-studio-places">
        <label className="rr-studio-field rr-studio-field--short">
          <span>{messages.form}</span>
          <select
            className="rr-studio-input"
            value={form.id}
            onChange={({ currentTarget }) => {
              const next = role.forms.find(({ id }) => id === currentTarget.value);
              if (next !== undefined) setChosen(next.id);
              // People who are still answering the other one would be shown as this one's.
              cancel();
              setFound(null);
            }}
          >
            {role.forms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {share === null ? (
          <Button variant="primary" onClick={() => void run()}>
            {messages.run}
          </Button>
        ) : (
          <Button onClick={cancel}>{messages.cancel}</Button>
        )}
      </div>
      {share !== null && (
        <progress
          className="rr-studio-progress"
          max={1}
          value={share}
          aria-label={messages.progress}
        />
      )}
      {found !== null && <Found {...found} />}
    </div>
  );
}

function Found({ role, result }: { readonly role: Role; readonly result: FormSimulation }) {
  const messages = useMessages('studio').simulate;
  const { alignedTenths, share, alignedHundredths, whole } = useFormatters();
  const title = (id: string) => {
    const item = findItem(role, id);
    return (item && shorten(itemTitle(item))) ?? id;
  };
  const lists = [
    { heading: messages.most, items: result.items.slice(0, SHOWN) },
    { heading: messages.least, items: result.items.slice(-SHOWN).toReversed() },
  ];
  return (
    <div className="rr-stack">
      <dl className="rr-studio-figures">
        <dt>{messages.error}</dt>
        <dd>{alignedTenths(result.error)}</dd>
        <dt>{messages.width}</dt>
        <dd>{alignedTenths(result.width)}</dd>
        <dt>{messages.coverage}</dt>
        <dd>{share(result.coverage)}</dd>
      </dl>
      <section className="rr-stack rr-stack--tight">
        <h3>{messages.bands}</h3>
        <dl className="rr-studio-figures">
          {role.bands.map(({ id, name }) => (
            <Figure key={id} name={name} figure={whole(result.bands.get(id) ?? 0)} />
          ))}
        </dl>
      </section>
      <section className="rr-stack">
        <h3>{messages.tells}</h3>
        <p className="rr-studio-hint">{messages.tellsHint}</p>
        {lists.map(({ heading, items }) => (
          <section key={heading} className="rr-stack rr-stack--tight">
            <h4>{heading}</h4>
            <dl className="rr-studio-figures">
              {items.map(({ id, tells }) => (
                <Figure key={id} name={title(id)} figure={alignedHundredths(tells)} />
              ))}
            </dl>
          </section>
        ))}
      </section>
    </div>
  );
}

function Figure({ name, figure }: { readonly name: string; readonly figure: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{figure}</dd>
    </>
  );
}
