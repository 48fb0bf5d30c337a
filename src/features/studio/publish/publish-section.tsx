import { type ReactNode, useState } from 'react';
import { type Difference, listDifferences, patternOf, referencesOf, splitChange } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useFieldWords } from '../fields/field-words.ts';
import { useDraftTitle } from '../draft-title.ts';
import { useStudio } from '../studio-context.ts';

const SHOWN = 60;

type PublishSectionProps = {
  /** The download buttons, which need access to files. */
  readonly downloads: ReactNode;
};

/** Everything to know before a version becomes final, and the three steps that publish it. */
export function PublishSection({ downloads }: PublishSectionProps) {
  const { file, base, check } = useStudio();
  const messages = useMessages('studio').publish;
  const { check: words } = useMessages('studio');
  const title = useDraftTitle(file.title);
  const isReady = check.errors.length === 0;
  const path = `public/roles/${file.id}/${file.version}.json`;
  return (
    <div className="rr-stack rr-stack--loose">
      <p>{messages.what(title, file.version, file.id)}</p>
      <Notice
        tone={isReady ? 'good' : 'bad'}
        title={isReady ? messages.ready : words.problems(check.errors.length)}
      >
        <p>{isReady ? words.advice(check.advice.length) : messages.notReady}</p>
      </Notice>
      <section className="rr-stack rr-stack--tight" aria-labelledby="studio-frozen">
        <h3 id="studio-frozen">{messages.frozenTitle}</h3>
        <p>{messages.frozen}</p>
        <p>{messages.before}</p>
      </section>
      {base !== null && <Changes differences={listDifferences(base, file)} />}
      <section className="rr-stack rr-stack--tight" aria-labelledby="studio-out">
        <h3 id="studio-out">{messages.outTitle}</h3>
        {downloads}
      </section>
      <section className="rr-stack rr-stack--tight" aria-labelledby="studio-lines">
        <h3 id="studio-lines">{messages.linesTitle}</h3>
        <p>{messages.lines(path)}</p>
        <pre className="rr-studio-lines" tabIndex={0} aria-labelledby="studio-lines">
          {[
            `npm run role:check -- ${path}`,
            'npm run role:lock',
            `npm run role:lock -- --publish ${file.id}/${file.version}`,
          ].join('\n')}
        </pre>
      </section>
      {base !== null && base.id === file.id && (
        <section className="rr-stack rr-stack--tight" aria-labelledby="studio-archive">
          <h3 id="studio-archive">{messages.archiveTitle}</h3>
          <p>{messages.archive}</p>
          <pre className="rr-studio-lines" tabIndex={0} aria-labelledby="studio-archive">
            {`npm run role:lock -- --archive ${file.id}`}
          </pre>
        </section>
      )}
    </div>
  );
}

function Changes({ differences }: { readonly differences: readonly Difference[] }) {
  const { file, base } = useStudio();
  const messages = useMessages('studio').publish;
  const { check } = useMessages('studio');
  const { shortList } = useFormatters();
  const { describeLocation } = useFieldWords();
  const [all, setAll] = useState(false);
  const shown = all ? differences : differences.slice(0, SHOWN);
  return (
    <section className="rr-stack rr-stack--tight" aria-labelledby="studio-changes">
      <h3 id="studio-changes">{messages.changesTitle(differences.length)}</h3>
      <ul className="rr-studio-changes">
        {shown.map(({ path, before, after }) => (
          <li key={`${path.join('.')} ${String(after === null)}`}>
            <small className="rr-soft">
              {shortList(describeLocation(after === null && base !== null ? base : file, path))}
            </small>
            <ChangedText path={path} before={before} after={after} />
          </li>
        ))}
      </ul>
      {shown.length < differences.length && (
        <p>
          <Button variant="quiet" onClick={() => setAll(true)}>
            {check.more(differences.length - shown.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** A text before and after, in full where it is new or gone, otherwise around what differs. */
function ChangedText({ path, before, after }: Difference) {
  const { file, base } = useStudio();
  const messages = useMessages('studio').publish;
  if (path[0] === 'order') return <p>{messages.otherOrder}</p>;
  const names = new Map(
    [base ?? file, file].flatMap((each) =>
      (referencesOf(each, patternOf(path)) ?? []).map(({ value, label }) => [value, label]),
    ),
  );
  // References are told as ids in a list.
  const named = (text: string | null) =>
    (text ?? '').replaceAll(/[\w-]+/g, (word) => names.get(word) ?? word);
  const { start, removed, added, end } = splitChange(named(before), named(after));
  return (
    <p>
      <span>{start}</span>{' '}
      {removed !== '' && (
        <del>
          <span className="rr-visually-hidden">{messages.was}</span> <span>{removed}</span>
        </del>
      )}{' '}
      {added !== '' && (
        <ins>
          <span className="rr-visually-hidden">{messages.now}</span> <span>{added}</span>
        </ins>
      )}{' '}
      <span>{end}</span>
    </p>
  );
}
