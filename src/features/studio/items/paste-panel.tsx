import { useState } from 'react';
import {
  addPastedItems,
  competencyName,
  itemsMakingRoom,
  type PastedItem,
  type PastedKind,
  type PasteProblem,
  readPastedItems,
  tableOfItems,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { shorten, useTableWords } from '../fields/field-words.ts';
import { useStudio, useTakenIds } from '../studio-context.ts';
import { useWrittenValue } from './written-value.ts';
import { TableInput } from './table-input.tsx';
import { TablePanel } from './table-panel.tsx';

/** Further rows are only counted. */
const SHOWN = 20;

/** Imports questions from a spreadsheet, with a preview, and exports them. */
export function PastePanel({ kind }: { readonly kind: PastedKind }) {
  const { file } = useStudio();
  const words = useTableWords();
  return (
    <TablePanel rows={() => tableOfItems(file, kind, words)}>
      {(onDone) => <PasteForm kind={kind} onDone={onDone} />}
    </TablePanel>
  );
}

function PasteForm({ kind, onDone }: { readonly kind: PastedKind; readonly onDone: () => void }) {
  const { file, edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').paste;
  const words = useTableWords();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [asNew, setAsNew] = useState(false);
  const { items, problems } = readPastedItems(text, kind, file, asNew, words);
  const changed = items.filter(({ replaces }) => replaces !== null).length;
  const made = items.length - changed;
  const emptied = itemsMakingRoom(file, kind, items).length;
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
          {emptied > 0 && <p className="rr-studio-hint">{messages.makesRoom(emptied)}</p>}
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
              {items.slice(0, SHOWN).map((item) => (
                <Preview key={item.line} item={item} />
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

function Preview({ item }: { readonly item: PastedItem }) {
  const { file } = useStudio();
  const { paste: messages, order } = useMessages('studio');
  const words = useTableWords();
  const write = useWrittenValue();
  const { competency, replaces, title, texts, credits, stage, newForm, more, rationale } = item;
  const kind = credits.includes(2) ? 'judgement' : 'knowledge';
  const form =
    newForm === null
      ? (file.forms.find((each) => each.stage === stage)?.name ?? '')
      : order.lengths[newForm];
  const further = [
    [words.titleOf('scenarios[].rationale'), shorten(rationale) ?? ''],
    [words.titleOf('indicators[].stage'), form === '' ? '' : words.askedFrom(form)],
    ...more.map(({ column, value }) => [column.name, write(column, value)] as const),
  ] as const;
  return (
    <li>
      <p>
        <span className="rr-studio-tag">{competencyName(file, competency)}</span>{' '}
        <strong>{title}</strong>
      </p>
      <Replaced id={replaces} title={title} />
      <ol className="rr-studio-preview-texts">
        {texts.map((each, at) => (
          <li key={`${at} ${each}`}>
            {credits[at] === undefined
              ? (shorten(each) ?? messages.empty)
              : messages.option(shorten(each) ?? '', words.credits[kind][credits[at]] ?? '')}
          </li>
        ))}
      </ol>
      {further
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <p key={name} className="rr-studio-hint">
            {messages.entryCell(name, value)}
          </p>
        ))}
    </li>
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
