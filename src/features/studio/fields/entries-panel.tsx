import { useState } from 'react';
import {
  addPastedEntries,
  columnsOfEntries,
  type EntryProblem,
  type PastedEntry,
  type Path,
  readPastedEntries,
  referencesOf,
  tableOfEntries,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { TableInput } from '../items/table-input.tsx';
import { TablePanel } from '../items/table-panel.tsx';
import { useStudio, useTakenIds } from '../studio-context.ts';
import { shorten } from './field-words.ts';

/** Further rows are only counted. */
const SHOWN = 20;

/** Imports the entries of a list from a spreadsheet, with a preview, and exports them. */
export function EntriesPanel({ path }: { readonly path: Path }) {
  const { file } = useStudio();
  return (
    <TablePanel rows={() => tableOfEntries(file, path)}>
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
  const columns = columnsOfEntries(path, file);
  const { entries, problems } = readPastedEntries(text, path, file);
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
  const { file } = useStudio();
  const messages = useMessages('studio').paste;
  const { shortList } = useFormatters();
  const { name, values } = entry;
  const write = (pattern: string, value: unknown): string => {
    const labels = referencesOf(file, pattern);
    const parts = (Array.isArray(value) ? value : [value]).map(
      (each) => labels?.find((option) => option.value === each)?.label ?? String(each),
    );
    return shortList(parts);
  };
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
              {messages.entryCell(column.name, shorten(write(column.pattern, value)) ?? '')}
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
