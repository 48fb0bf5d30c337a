import { useId } from 'react';
import { routes } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';

/** The role of a run. */
type RunRole = {
  readonly role: string;
  readonly title: string;
  /** Language of the title; omitted for the page's. */
  readonly locale?: string | undefined;
};

/** The current answers to a role in this browser. */
export type CurrentRun = RunRole & { readonly done: number; readonly total: number };

/** A result that was finished in this browser. */
export type FinishedRun = RunRole & {
  readonly code: string;
  /** Length, day, time and fit, which distinguish it from others. */
  readonly name: string;
  /** Address of the result. */
  readonly path: string;
  /** Address of the comparison with the role's latest result; null for the latest itself. */
  readonly comparePath: string | null;
};

export type MyResultsProps = {
  readonly current: readonly CurrentRun[];
  /** Newest first. */
  readonly finished: readonly FinishedRun[];
  /** False where the browser refuses storage. */
  readonly canKeep: boolean;
};

/** The runs stored in this browser: current ones to continue, and every finished one. */
export function MyResults({ current, finished, canKeep }: MyResultsProps) {
  const messages = useMessages('my-results');
  const [currentId, finishedId] = [useId(), useId()];
  if (current.length === 0 && finished.length === 0) {
    return (
      <div className="rr-stack">
        <p className="rr-prose">{canKeep ? messages.empty.text : messages.empty.refused}</p>
        <p>
          <ButtonLink variant="primary" to={routes.catalogue()}>
            {messages.empty.start}
          </ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <>
      {current.length === 0 ? null : (
        <section className="rr-stack" aria-labelledby={currentId}>
          <h2 id={currentId}>{messages.underWay.title}</h2>
          <ul className="rr-runs">
            {current.map((run) => (
              <Current key={run.role} run={run} />
            ))}
          </ul>
        </section>
      )}
      {finished.length === 0 ? null : (
        <section className="rr-stack" aria-labelledby={finishedId}>
          <div className="rr-stack rr-stack--tight">
            <h2 id={finishedId}>{messages.finished.title}</h2>
            <p className="rr-soft">{messages.finished.text}</p>
          </div>
          <ul className="rr-runs">
            {finished.map((run) => (
              <Finished key={run.code} run={run} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Current({ run }: { readonly run: CurrentRun }) {
  const messages = useMessages('my-results').underWay;
  const { role, done, total } = run;
  const isDone = done >= total;
  return (
    <li className="rr-runs__run">
      <h3>
        <RunTitle run={run} />
      </h3>
      <p className="rr-soft">
        {isDone ? messages.complete(total) : messages.progress(done, total)}
      </p>
      <ButtonLink variant="primary" to={isDone ? routes.result(role) : routes.assess(role)}>
        {isDone ? messages.seeResult : messages.resume}
      </ButtonLink>
    </li>
  );
}

function Finished({ run }: { readonly run: FinishedRun }) {
  const messages = useMessages('my-results').finished;
  return (
    <li className="rr-runs__run">
      <h3>
        <Link to={run.path}>{run.name}</Link>
      </h3>
      <p className="rr-soft">
        <RunTitle run={run} />
      </p>
      {run.comparePath === null ? null : <Link to={run.comparePath}>{messages.compare}</Link>}
    </li>
  );
}

function RunTitle({ run }: { readonly run: RunRole }) {
  const around = useLocale();
  return (
    <ForeignLanguage of={run.locale ?? around} around={around}>
      <Foreign>{run.title}</Foreign>
    </ForeignLanguage>
  );
}
