import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';
import { LIVE } from '#ui/live.ts';
import { ResultSection } from '../result-section.tsx';

export type EarlierResult = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** When it was finished, in epoch milliseconds; null where only the date is known. */
  readonly finishedAt: number | null;
  /** Name of its form; null if unknown. */
  readonly form: string | null;
  /** Its role fit in points, formatted; null without one. */
  readonly fit: string | null;
  /** Where it is seen again. */
  readonly path: string;
  /** Where today's result is compared with it. */
  readonly comparePath: string;
};

type EarlierResultsProps = {
  /** Newest first, without the current one. */
  readonly results: readonly EarlierResult[];
  /** Resolves with false when they may come back. */
  readonly onClear: () => Promise<boolean>;
};

/**
 * The person's own earlier results with a link to each; renders nothing without any.
 */
export function EarlierResults({ results, onClear }: EarlierResultsProps) {
  const messages = useMessages('earlier-results');
  const [deletion, setDeletion] = useState<'none' | 'running' | 'cleared' | 'left'>('none');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus has been removed.
    if (deletion === 'running') said.current?.focus();
  }, [deletion]);
  if (results.length === 0 && deletion === 'none') return null;
  return (
    <ResultSection id="earlier" title={messages.title} onScreenOnly>
      {deletion === 'none' && (
        <Disclosure summary={messages.summary(results.length)}>
          <div className="rr-stack">
            <ul className="rr-earlier">
              {results.map((result) => (
                <Earlier key={result.path} result={result} />
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
      <p className="rr-earlier__said" {...LIVE} ref={said} tabIndex={-1}>
        {deletion === 'none' ? '' : messages[deletion]}
      </p>
    </ResultSection>
  );
}

/** Length, day, time and fit, so that two results of one day have different names. */
function Earlier({ result }: { readonly result: EarlierResult }) {
  const messages = useMessages('earlier-results');
  const { shortDate, timeOfDay } = useFormatters();
  const { date, finishedAt, form, fit, path, comparePath } = result;
  const name = messages.name({
    form,
    day: shortDate(date),
    time: finishedAt === null ? null : timeOfDay(finishedAt),
    fit,
  });
  return (
    <li>
      <Link to={path}>
        <Foreign parts={[form ?? '']}>{name}</Foreign>
      </Link>
      <Link to={comparePath} aria-label={messages.compare(name)}>
        {messages.compareShort}
      </Link>
    </li>
  );
}
