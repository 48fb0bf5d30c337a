import type { Responses } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Link } from '#ui/link.tsx';
import { compareAnswers } from './compare-answers.ts';

type ConfirmImportProps = {
  readonly imported: Responses;
  readonly own: Responses;
  /** When the link was made, YYYY-MM-DD; null if it doesn't say. */
  readonly date: string | null;
  /** How many of the differing answers are newer in the link, going by that date. */
  readonly newer: number;
  /** Where to view the result in the link. */
  readonly resultPath: string;
  /** Imports the answers; `which` decides for items that both have answers to. */
  readonly onImport: (which: 'newer' | 'brought' | 'own') => void;
  readonly onIgnore: () => void;
};

/** Shown when a resume link was opened: the person's own answers change only after they decide. */
export function ConfirmImport(props: ConfirmImportProps) {
  const { imported, own, date, newer, resultPath, onImport, onIgnore } = props;
  const messages = useMessages('bring-answers').bring;
  const formatters = useFormatters();
  const { added, conflicts } = compareAnswers(own, imported);
  return (
    <section className="rr-page rr-stack rr-bring" aria-labelledby="rr-bring-title">
      <h1 id="rr-bring-title">{messages.title}</h1>
      <div className="rr-prose">
        <p className="rr-lede">{messages.found(imported.size)}</p>
        <p>{own.size === 0 ? messages.none : messages.own(own.size)}</p>
        {conflicts > 0 ? <p>{messages.conflicts(conflicts)}</p> : null}
        {conflicts > 0 && date !== null ? (
          <p className="rr-soft">{messages.newest(formatters.date(date), newer, conflicts)}</p>
        ) : null}
        {conflicts === 0 && added === 0 ? <p>{messages.same}</p> : null}
      </div>
      <div className="rr-cluster">
        {conflicts > 0 ? (
          <>
            {date === null ? null : (
              <Button variant="primary" onClick={() => onImport('newer')}>
                {messages.takeNewer}
              </Button>
            )}
            <Button
              variant={date === null ? 'primary' : 'secondary'}
              onClick={() => onImport('brought')}
            >
              {messages.takeLink}
            </Button>
            <Button onClick={() => onImport('own')}>{messages.keepOwn}</Button>
            <Button variant="quiet" onClick={onIgnore}>
              {messages.ignore}
            </Button>
          </>
        ) : (
          <Button variant="primary" onClick={() => onImport('own')}>
            {added === 0 ? messages.goOn : messages.take}
          </Button>
        )}
        {conflicts === 0 && added > 0 && own.size > 0 ? (
          <Button variant="quiet" onClick={onIgnore}>
            {messages.ignore}
          </Button>
        ) : null}
      </div>
      <p>
        <Link to={resultPath}>{messages.onlyLook}</Link>
      </p>
    </section>
  );
}
