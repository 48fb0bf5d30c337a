import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { FileButton } from '#ui/fields/file-button.tsx';
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
  const [problem, setProblem] = useState('');
  const id = useId();
  const newest = useRef<File>(undefined);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    newest.current = file;
    try {
      const table = await readTable(file);
      // Another file was chosen meanwhile.
      if (newest.current !== file) return;
      setProblem(table === null ? messages.fileUnread(file.name) : '');
      if (table !== null) onText(table);
    } catch {
      if (newest.current === file) setProblem(messages.notLoaded);
    }
  };
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
        data-own-undo=""
        aria-describedby={`${id}hint`}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        // Spreadsheets put a picture of the cells beside their text: the text is the table.
        onPaste={(event) => {
          if (event.clipboardData.getData('text/plain') === '') take(event, event.clipboardData);
        }}
      />
      <p>
        <FileButton
          label={messages.file}
          accept=".xlsx,.csv,.tsv,.txt"
          onChoose={([file]) => void read(file)}
        />
      </p>
      <p role="alert">{problem}</p>
    </div>
  );
}
