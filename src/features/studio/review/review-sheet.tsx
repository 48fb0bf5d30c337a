import { Fragment, type ReactNode } from 'react';
import { type DraftFile, WHOLE_ROLE } from '#core';
import { useMessages } from '#i18n/messages.ts';

type ReviewSheetProps = {
  readonly file: DraftFile;
  /** Whether it shows which options are right, and why. */
  readonly showsKeys: boolean;
  /** Level of the headings of competencies; those of questions are below it. */
  readonly level: 2 | 4;
  /** Renders the field for remarks on a part of the draft. */
  readonly remarkOn: (id: string, name: string) => ReactNode;
};

/** Everything that a draft asks and shows, on the screen or in print. */
export function ReviewSheet({ file, showsKeys, level, remarkOn }: ReviewSheetProps) {
  const { review: messages, form } = useMessages('studio');
  const Competency = level === 2 ? 'h2' : 'h4';
  const Question = level === 2 ? 'h3' : 'h5';
  const own = file.profiles.find(({ id }) => id === 'role');
  return (
    <div className="rr-stack rr-stack--loose rr-studio-sheet">
      <section className="rr-stack rr-stack--tight">
        <p className="rr-lede">{file.summary}</p>
        {remarkOn(WHOLE_ROLE, messages.whole)}
      </section>
      {file.competencies.map(({ id, name, description }) => (
        <section key={id} className="rr-stack" aria-label={name}>
          <div className="rr-stack rr-stack--tight">
            <Competency>{name}</Competency>
            <p>{description}</p>
            <p className="rr-soft">{messages.target(String(own?.targets[id] ?? 0))}</p>
            {remarkOn(id, name)}
          </div>
          {file.indicators
            .filter(({ competency }) => competency === id)
            .map((item) => (
              <article key={item.id} className="rr-studio-entry rr-stack rr-stack--tight">
                <Question>{item.title === '' ? form.unnamed : item.title}</Question>
                <ol className="rr-studio-sheet-list">
                  {item.anchors.map((anchor, level) => (
                    // eslint-disable-next-line react/no-array-index-key -- a level is its place
                    <li key={level}>
                      <strong>{file.levels[level]?.name ?? ''}</strong> <span>{anchor}</span>
                    </li>
                  ))}
                </ol>
                {remarkOn(item.id, item.title)}
              </article>
            ))}
          {file.scenarios
            .filter(({ competency }) => competency === id)
            .map((item) => (
              <article key={item.id} className="rr-studio-entry rr-stack rr-stack--tight">
                <Question>{item.stem === '' ? form.unnamed : item.stem}</Question>
                <ul className="rr-studio-sheet-list">
                  {item.options.map((option, at) => (
                    // eslint-disable-next-line react/no-array-index-key -- an answer is the option's place
                    <Fragment key={at}>
                      <ScenarioOption
                        letter={String.fromCharCode(65 + at)}
                        text={option.text}
                        credit={showsKeys ? option.credit : null}
                        kind={item.kind}
                      />
                    </Fragment>
                  ))}
                </ul>
                {showsKeys && <p className="rr-soft">{item.rationale}</p>}
                {remarkOn(item.id, item.stem)}
              </article>
            ))}
        </section>
      ))}
    </div>
  );
}

type ScenarioOptionProps = {
  readonly letter: string;
  readonly text: string;
  readonly credit: number | null;
  readonly kind: 'knowledge' | 'judgement';
};

function ScenarioOption({ letter, text, credit, kind }: ScenarioOptionProps) {
  const credits: readonly string[] = useMessages('studio').items.credits[kind];
  return (
    <li>
      <strong>{letter}</strong> <span>{text}</span>{' '}
      {credit !== null && (
        <span className="rr-studio-tag">{credits[credit] ?? String(credit)}</span>
      )}
    </li>
  );
}
