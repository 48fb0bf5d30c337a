import { useMemo, useState } from 'react';
import { comparisonLink, withoutName, writeResultList } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/copy-field.tsx';
import { MOST_OVERLAID } from './overlay-radar.tsx';
import type { Person } from './result-group.ts';
import { useFigures } from './use-figures.ts';
import { useStages } from './use-stages.ts';

/** No code is shorter than this many characters: so many more can't fit a link of 2,000. */
const MOST_CODES = 95;

export type ShareComparisonProps = {
  readonly people: readonly Person[];
  /** Absolute address of the page that compares. */
  readonly page: string;
  /** False when a reload would lose what is shown. */
  readonly isKept: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (name: string, text: string) => void;
};

/** The comparison as a link while it fits one, and as a file: what each reveals is said first. */
export function ShareComparison({ people, page, isKept, onCopy, onSave }: ShareComparisonProps) {
  const messages = useMessages('compare-results').share;
  const { list } = useFigures();
  const [keepNames, setKeepNames] = useState(false);
  // Behind a team's tables and radars, which come one after another.
  const last = people.length > MOST_OVERLAID ? 6 : 0;
  const isDue = useStages(last) >= last;
  const names = people.flatMap(({ result }) => result.name ?? []);
  const link = useMemo(() => {
    if (people.length > MOST_CODES) return null;
    const codes = people.map(({ result }) => (keepNames ? result.code : withoutName(result.code)));
    return comparisonLink(page, codes);
  }, [people, page, keepNames]);
  const withAnswers = people.filter(({ result }) => result.kind === 'answers').length;
  const rows = () =>
    people.map(({ label, result: { date, code } }) => ({ label, date, code: withoutName(code) }));

  if (!isDue) return null;
  return (
    <section className="rr-stack rr-compare__share" aria-labelledby="share-comparison">
      <h2 id="share-comparison">{messages.title}</h2>
      {link === null ? (
        <p>
          <span>{messages.tooLong}</span> <span>{isKept ? messages.kept : messages.notKept}</span>
        </p>
      ) : (
        <>
          <p>
            <span>{messages.answers(withAnswers)}</span>{' '}
            <span>
              {keepNames && names.length > 0 ? messages.withNames(list(names)) : messages.anonymous}
            </span>
          </p>
          {names.length > 0 && (
            <label className="rr-compare__check">
              <input
                type="checkbox"
                checked={keepNames}
                onChange={(event) => setKeepNames(event.currentTarget.checked)}
              />
              <span>{messages.names}</span>
            </label>
          )}
          <CopyField
            label={messages.link}
            value={link}
            copyLabel={messages.copy}
            copiedText={messages.copied}
            failedText={messages.failed}
            onCopy={onCopy}
          />
        </>
      )}
      <div className="rr-cluster">
        <Button onClick={() => onSave(messages.fileName, writeResultList(rows()))}>
          {messages.file}
        </Button>
        <small className="rr-soft">{messages.fileHelp}</small>
      </div>
    </section>
  );
}
