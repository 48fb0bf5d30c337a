import { useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Link } from '#ui/link.tsx';

export type EarlierResult = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Where today's result is compared with it. */
  readonly comparePath: string;
};

type EarlierResultsProps = {
  /** Newest first, without today's. */
  readonly results: readonly EarlierResult[];
  readonly onClear: () => void;
};

/** The person's own earlier results, to see what changed. Nothing for whoever has none. */
export function EarlierResults({ results, onClear }: EarlierResultsProps) {
  const messages = useMessages('export-result').history;
  const formatters = useFormatters();
  const [cleared, setCleared] = useState(false);
  if (results.length === 0 && !cleared) return null;
  return (
    <section className="rr-section rr-print-hidden" aria-labelledby="rr-earlier-title">
      <div className="rr-section__heading">
        <h2 id="rr-earlier-title">{messages.title}</h2>
        <p className="rr-soft">{messages.text}</p>
      </div>
      <div className="rr-stack">
        {cleared ? null : (
          <ul className="rr-earlier">
            {results.map(({ date, comparePath }) => (
              <li key={date}>
                <Link to={comparePath}>{messages.compare(formatters.date(date))}</Link>
              </li>
            ))}
          </ul>
        )}
        <p role="status">{cleared ? messages.cleared : ''}</p>
        {cleared ? null : (
          <p>
            <Button
              onClick={() => {
                setCleared(true);
                onClear();
              }}
            >
              {messages.clear}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
