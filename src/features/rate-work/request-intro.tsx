import { type Indicator, minutesToRate, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';

type RequestIntroProps = {
  readonly role: Role;
  readonly asked: readonly Indicator[];
  readonly name: string | null;
  /** How many of them are already rated in this browser. */
  readonly done: number;
  readonly onBegin: () => void;
  readonly onStartOver: () => void;
};

/** What this is and who sees what, before anything is asked. */
export function RequestIntro(props: RequestIntroProps) {
  const { role, asked, name, done, onBegin, onStartOver } = props;
  const messages = useMessages('rate-work').intro;
  const language = useTextLanguage();
  return (
    <>
      <h1 tabIndex={-1}>{messages.title(name)}</h1>
      {name !== null && <p className="rr-soft">{messages.nameNotVerified}</p>}
      <p className="rr-lede">{messages.what(role.title, asked.length, minutesToRate(asked))}</p>
      <section className="rr-card rr-stack rr-stack--tight" aria-labelledby="rr-who-sees">
        <h2 id="rr-who-sees">{messages.whoTitle}</h2>
        <p>{messages.who}</p>
        <p className="rr-soft">{messages.kept}</p>
        {role.draft !== undefined && <p className="rr-soft">{messages.draft}</p>}
      </section>
      <Disclosure summary={messages.behaviours(asked.length)}>
        <ul>
          {asked.map(({ id, title }) => (
            <li key={id} {...language}>
              {title}
            </li>
          ))}
        </ul>
      </Disclosure>
      {done > 0 && <p>{messages.saved(done, asked.length)}</p>}
      <p className="rr-cluster">
        <Button variant="primary" onClick={onBegin}>
          {done > 0 ? messages.carryOn : messages.begin}
        </Button>
        {done > 0 && <Button onClick={onStartOver}>{messages.again}</Button>}
      </p>
    </>
  );
}
