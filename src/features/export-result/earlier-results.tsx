import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Link } from '#ui/link.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

export type EarlierResult = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** When it was finished, in epoch milliseconds; null where only the date is known. */
  readonly finishedAt: number | null;
  /** Name of its form; null if unknown. */
  readonly form: string | null;
  /** Its role fit in points, formatted; null without one. */
  readonly fit: string | null;
  /** Address of the comparison with today's result. */
  readonly comparePath: string;
};

type EarlierResultsProps = {
  /** Newest first, without the current one. */
  readonly results: readonly EarlierResult[];
  /** Resolves with false when a killed browser might restore them. */
  readonly onClear: () => Promise<boolean>;
};

/** The person's own earlier results, to see what changed; renders nothing without any. */
export function EarlierResults({ results, onClear }: EarlierResultsProps) {
  const messages = useMessages('export-result').history;
  const nameOf = useNameOf();
  const [deletion, setDeletion] = useState<'none' | 'running' | 'cleared' | 'left'>('none');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus has been removed.
    if (deletion === 'running') said.current?.focus();
  }, [deletion]);
  if (results.length === 0 && deletion === 'none') return null;
  return (
    <section className="rr-section rr-print-hidden" aria-labelledby="rr-earlier-title">
      <div className="rr-section__heading">
        <h2 id="rr-earlier-title">{messages.title}</h2>
      </div>
      <div className="rr-stack">
        {deletion === 'none' && (
          <Disclosure summary={messages.summary(results.length)}>
            <div className="rr-stack">
              <ul className="rr-earlier">
                {results.map((result) => (
                  <li key={result.comparePath}>
                    <Link to={result.comparePath}>
                      <Foreign parts={[result.form ?? '']}>
                        {messages.compare(nameOf(result))}
                      </Foreign>
                    </Link>
                  </li>
                ))}
              </ul>
              <p>
                <Button
                  onClick={() => {
                    setDeletion('running');
                    void onClear().then((isGone) => setDeletion(isGone ? 'cleared' : 'left'));
                  }}
                >
                  {messages.clear}
                </Button>
              </p>
            </div>
          </Disclosure>
        )}
        <p className="rr-earlier__said" role="status" ref={said} tabIndex={-1}>
          {deletion === 'none' ? '' : messages[deletion]}
        </p>
      </div>
    </section>
  );
}

/** Length, day, time and fit, so that two results of one day have different names. */
function useNameOf(): (result: EarlierResult) => string {
  const messages = useMessages('export-result').history;
  const { shortDate, timeOfDay } = useFormatters();
  return ({ date, finishedAt, form, fit }) =>
    messages.name({
      form,
      day: shortDate(date),
      time: finishedAt === null ? null : timeOfDay(finishedAt),
      fit,
    });
}
