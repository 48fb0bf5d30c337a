import { useState } from 'react';
import {
  addPastedEntries,
  columnsOfEntries,
  type EntryProblem,
  type PastedEntry,
  type Path,
  readPastedEntries,
  tableOfEntries,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { TableInput } from '../items/table-input.tsx';
import { TablePanel } from '../items/table-panel.tsx';
import { useWrittenValue } from '../items/written-value.ts';
import { useStudio, useTakenIds } from '../studio-context.ts';
import { shorten, useTableWords } from './field-words.ts';

/** Further rows are only counted. */
const SHOWN = 20;

/** Imports the entries of a list from a spreadsheet, with a preview, and exports them. */
export function EntriesPanel({ path }: { readonly path: Path }) {
  const { file } = useStudio();
  const words = useTableWords();
  return (
    <TablePanel rows={() => tableOfEntries(file, path, words)}>
      {(onDone) => <EntriesForm path={path} onDone={onDone} />}
    </TablePanel>
  );
}

function EntriesForm({ path, onDone }: { readonly path: Path; readonly onDone: () => void }) {
  const { file, edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').paste;
  const { shortList } = useFormatters();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const words = useTableWords();
  const columns = columnsOfEntries(path, file, words);
  const { entries, problems } = readPastedEntries(text, path, file, words);
  const changed = entries.filter(({ replaces }) => replaces !== null).length;
  const made = entries.length - changed;
  const make = () => {
    edit((now) => addPastedEntries(now, path, entries, taken), `paste ${path.join('.')}`);
    announce(messages.entriesMade(made, changed));
    onDone();
  };
  return (
    <div className="rr-studio-entry rr-stack rr-stack--tight">
      <TableInput
        hint={messages.entries(shortList(columns.map(({ name }) => name)))}
        text={text}
        onText={setText}
      />
      {text.trim() !== '' && (
        <>
          <p role="status">{messages.entriesPreview(made, changed)}</p>
          {entries.length > 0 && (
            <ol className="rr-studio-preview">
              {entries.slice(0, SHOWN).map((entry) => (
                <Preview key={entry.line} entry={entry} />
              ))}
            </ol>
          )}
          {entries.length > SHOWN && <p>{messages.more(entries.length - SHOWN)}</p>}
          <Problems problems={problems} />
        </>
      )}
      <p>
        <Button variant="primary" disabled={entries.length === 0} onClick={make}>
          {messages.entriesMake}
        </Button>
      </p>
    </div>
  );
}

function Preview({ entry }: { readonly entry: PastedEntry }) {
  const messages = useMessages('studio').paste;
  const write = useWrittenValue();
  const { name, values } = entry;
  return (
    <li>
      <p>
        <strong>{name}</strong>
      </p>
      <ul className="rr-studio-preview-texts">
        {values
          .filter(({ value }) => value !== name)
          .map(({ column, value }) => (
            <li key={column.path.join('.')}>
              {messages.entryCell(column.name, shorten(write(column, value)) ?? '')}
            </li>
          ))}
      </ul>
    </li>
  );
}

function Problems({ problems }: { readonly problems: readonly EntryProblem[] }) {
  const messages = useMessages('studio').paste;
  if (problems.length === 0) return null;
  return (
    <ul className="rr-studio-problems">
      {problems.slice(0, SHOWN).map(({ line, kind, column, got }) => (
        <li key={`${line} ${column} ${got}`} className="rr-studio-problem rr-studio-problem--error">
          {messages.entryProblems[kind](line, got, column)}
        </li>
      ))}
      {problems.length > SHOWN && <li>{messages.moreProblems(problems.length - SHOWN)}</li>}
    </ul>
  );
}
