import { useState } from 'react';
import {
  addPastedItems,
  type PastedKind,
  type PasteProblem,
  readPastedItems,
  tableOfItems,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { shorten } from '../fields/field-words.ts';
import { useStudio, useTakenIds } from '../studio-context.ts';
import { TableInput } from './table-input.tsx';
import { TablePanel } from './table-panel.tsx';

/** Further rows are only counted. */
const SHOWN = 20;

/** Imports questions from a spreadsheet, with a preview, and exports them. */
export function PastePanel({ kind }: { readonly kind: PastedKind }) {
  const { file } = useStudio();
  return (
    <TablePanel rows={() => tableOfItems(file, kind)}>
      {(onDone) => <PasteForm kind={kind} onDone={onDone} />}
    </TablePanel>
  );
}

function PasteForm({ kind, onDone }: { readonly kind: PastedKind; readonly onDone: () => void }) {
  const { file, edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').paste;
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [asNew, setAsNew] = useState(false);
  const { items, problems } = readPastedItems(text, kind, file, asNew);
  const changed = items.filter(({ replaces }) => replaces !== null).length;
  const made = items.length - changed;
  const make = () => {
    edit((now) => addPastedItems(now, kind, items, taken), `paste ${kind} ${items.length}`);
    announce(messages.made(made, changed));
    onDone();
  };
  return (
    <div className="rr-studio-entry rr-stack rr-stack--tight">
      <TableInput
        hint={kind === 'indicator' ? messages.behaviours : messages.scenarios}
        text={text}
        onText={setText}
      />
      {text.trim() !== '' && (
        <>
          <p role="status">{messages.preview(made, changed)}</p>
          {(changed > 0 || asNew) && (
            <label className="rr-studio-pick">
              <input
                type="checkbox"
                checked={asNew}
                onChange={(event) => setAsNew(event.currentTarget.checked)}
              />
              <span>{messages.asNew}</span>
            </label>
          )}
          {items.length > 0 && (
            <ol className="rr-studio-preview">
              {items
                .slice(0, SHOWN)
                .map(({ line, competency, replaces, title, texts, credits }) => (
                  <li key={line}>
                    <p>
                      <span className="rr-studio-tag">{nameOf(file.competencies, competency)}</span>{' '}
                      <strong>{title}</strong>
                    </p>
                    <Replaced id={replaces} title={title} />
                    <ol className="rr-studio-preview-texts">
                      {texts.map((each, at) => (
                        <li key={`${at} ${each}`}>
                          {credits[at] === undefined
                            ? (shorten(each) ?? messages.empty)
                            : messages.option(shorten(each) ?? '', credits[at])}
                        </li>
                      ))}
                    </ol>
                  </li>
                ))}
            </ol>
          )}
          {items.length > SHOWN && <p>{messages.more(items.length - SHOWN)}</p>}
          <Problems problems={problems} />
        </>
      )}
      <p>
        <Button variant="primary" disabled={items.length === 0} onClick={make}>
          {messages.make}
        </Button>
      </p>
    </div>
  );
}

/** The question whose words a row would replace, if they differ. */
function Replaced({ id, title }: { readonly id: string | null; readonly title: string }) {
  const { file } = useStudio();
  const messages = useMessages('studio').paste;
  const was =
    file.indicators.find((each) => each.id === id)?.title ??
    file.scenarios.find((each) => each.id === id)?.stem ??
    title;
  return was === title ? null : (
    <p className="rr-studio-hint">{messages.replaces(shorten(was) ?? messages.empty)}</p>
  );
}

function Problems({ problems }: { readonly problems: readonly PasteProblem[] }) {
  const messages = useMessages('studio').paste;
  if (problems.length === 0) return null;
  return (
    <ul className="rr-studio-problems">
      {problems.slice(0, SHOWN).map(({ line, kind, got }) => (
        <li key={`${line} ${kind} ${got}`} className="rr-studio-problem rr-studio-problem--error">
          {messages.problems[kind](line, got)}
        </li>
      ))}
      {problems.length > SHOWN && <li>{messages.moreProblems(problems.length - SHOWN)}</li>}
    </ul>
  );
}

function nameOf(
  competencies: readonly { readonly id: string; readonly name: string }[],
  wanted: string,
): string {
  return competencies.find(({ id }) => id === wanted)?.name ?? wanted;
}
