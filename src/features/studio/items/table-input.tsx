import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useChosenFiles } from '#ui/fields/use-chosen-files.ts';
import { useStudio } from '../studio-context.ts';

type TableInputProps = {
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** A field for a table: typed or pasted rows, or a workbook that is chosen, dropped or pasted. */
export function TableInput({ hint, text, onText }: TableInputProps) {
  const { readTable } = useStudio();
  const messages = useMessages('studio').paste;
  const [unread, setUnread] = useState<string | null>(null);
  const id = useId();
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const table = await readTable(file);
    setUnread(table === null ? file.name : null);
    if (table !== null) onText(table);
  };
  const chosen = useChosenFiles(([file]) => void read(file));
  const take = (event: ClipboardEvent | DragEvent, { files }: DataTransfer) => {
    if (files.length === 0) return;
    event.preventDefault();
    void read(files[0]);
  };
  return (
    <div
      className="rr-studio-field"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer)}
    >
      <label htmlFor={id}>{messages.label}</label>
      <p className="rr-studio-hint" id={`${id}hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        className="rr-studio-input rr-studio-paste"
        rows={6}
        spellCheck={false}
        aria-describedby={`${id}hint`}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        // Spreadsheets put a picture of the cells beside their text: the text is the table.
        onPaste={(event) => {
          if (event.clipboardData.getData('text/plain') === '') take(event, event.clipboardData);
        }}
      />
      <label htmlFor={`${id}file`}>{messages.file}</label>
      <input id={`${id}file`} type="file" accept=".xlsx,.csv,.tsv,.txt" {...chosen} />
      <p role="alert">{unread === null ? '' : messages.fileUnread(unread)}</p>
    </div>
  );
}
