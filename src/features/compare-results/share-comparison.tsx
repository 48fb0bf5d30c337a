import { useId, useMemo, useState } from 'react';
import {
  BYTE_ORDER_MARK,
  comparisonLink,
  layoutOf,
  type Role,
  withoutAnswers,
  withoutName,
  writeComparison,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { type FileSharing, DownloadNotice, type NewFile } from '#ui/download-notice.tsx';
import { MOST_SERIES } from '#ui/charts/series.tsx';
import { LIVE } from '#ui/live.ts';
import type { Person } from './one-role/result-group.ts';
import { useStages } from './use-stages.ts';

/** Even with the shortest codes, more than this don't fit into a link of 2,000 characters. */
const MOST_CODES = 95;

type Content = 'scores' | 'answers';

export type ShareComparisonProps = {
  readonly people: readonly Person[];
  /** All versions that results were made on. */
  readonly roles: readonly Role[];
  /** Absolute address of the comparison page. */
  readonly page: string;
  /** False when a reload would lose the comparison. */
  readonly isSaved: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (file: NewFile) => void;
  /** The browser's share sheet for a file; null if it can't share it. */
  readonly sharingOf: (file: NewFile) => FileSharing | null;
};

/** The comparison as a link if it fits into one, and as a file; first says what each reveals. */
export function ShareComparison(props: ShareComparisonProps) {
  const { people, roles, page, isSaved, onCopy, onSave, sharingOf } = props;
  const messages = useMessages('compare-results').share;
  const { handed: handedMessages } = useMessages('export-result');
  const { list } = useFormatters();
  const id = useId();
  const [content, setContent] = useState<Content>('scores');
  const [keepNames, setKeepNames] = useState(false);
  const [handed, setHanded] = useState<NewFile | null>(null);
  // After a team's tables and radars, which render one after another.
  const last = people.length > MOST_SERIES ? 6 : 0;
  const isDue = useStages(last) >= last;
  const names = people.flatMap(({ result }) => result.name ?? []);
  const withAnswers = people.filter(({ result }) => result.kind === 'answers').length;
  const link = useMemo(() => {
    if (people.length > MOST_CODES || !isDue) return null;
    const codes = people.map((person) => codeOf(person, content, roles));
    return comparisonLink(page, keepNames ? codes : codes.map((code) => withoutName(code)));
  }, [people, roles, page, content, keepNames, isDue]);
  const save = () => {
    const newest = roles.filter(
      (role) =>
        !roles.some(({ id: other, version }) => other === role.id && version > role.version),
    );
    const rows = people.map((person) => ({
      label: person.name ?? person.label,
      result: person.result,
      code: withoutName(codeOf(person, content, roles)),
    }));
    const file = {
      name: messages.fileName,
      // Without a byte order mark Excel doesn't recognise UTF-8.
      content: `${BYTE_ORDER_MARK}${writeComparison(rows, newest)}`,
      type: 'text/csv;charset=utf-8',
    };
    onSave(file);
    setHanded(file);
  };

  if (!isDue) return null;
  return (
    <section className="rr-stack rr-compare__share" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{messages.title}</h2>
      {withAnswers > 0 && (
        <fieldset className="rr-compare__choice">
          <legend>{messages.content}</legend>
          {(['scores', 'answers'] as const).map((each) => (
            <label key={each} className="rr-compare__check">
              <input
                type="radio"
                name={`${id}-content`}
                checked={content === each}
                onChange={() => setContent(each)}
              />
              <span>
                {each === 'scores' ? messages.scoresOnly : messages.allAnswers(withAnswers)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {link === null ? (
        <p>
          <span>{messages.tooLong}</span> <span>{isSaved ? messages.kept : messages.notKept}</span>
        </p>
      ) : (
        <>
          <p>
            <span>{messages.answers(content === 'scores' ? 0 : withAnswers)}</span>{' '}
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
        <Button onClick={save}>{messages.file}</Button>
        <small className="rr-soft">{messages.fileHelp}</small>
      </div>
      <p {...LIVE}>{handed === null ? '' : handedMessages.handed(handed.name)}</p>
      {handed === null ? null : (
        <DownloadNotice
          file={handed}
          messages={handedMessages}
          onCopy={onCopy}
          onShare={sharingOf(handed)}
        />
      )}
    </section>
  );
}

/** The code of a result with the chosen content and its original name. */
function codeOf({ result }: Person, content: Content, roles: readonly Role[]): string {
  const made = roles.find(({ id, version }) => id === result.role && version === result.version);
  return content === 'answers' || made === undefined
    ? result.code
    : withoutAnswers(result.code, layoutOf(made), result);
}
