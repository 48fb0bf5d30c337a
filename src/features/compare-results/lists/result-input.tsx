import { type ClipboardEvent, type DragEvent, type FormEvent, useId, useState } from 'react';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/fields/file-button.tsx';
import { OwnResults, type OwnResultsProps } from './own-results.tsx';

/** Browsers take seconds to put a list of a thousand lines into a field, and nobody edits it there. */
const LONG_PASTE = 8000;

/** Why a file could not be added. */
export type FileProblem = {
  readonly name: string;
  readonly kind: keyof Messages['compare-results']['input']['fileProblem'];
};

export type ResultInputProps = Omit<OwnResultsProps, 'onAdd'> & {
  /** Adds pasted text; false if it contains no result, or needs a decision first. */
  readonly onAdd: (text: string) => boolean;
  /** Adds one of this browser's results. */
  readonly onAddOwn: (text: string) => void;
  /** True when there are results already. */
  readonly isMore: boolean;
  /** Initial text: pasted before but not added. */
  readonly draft: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly fileProblems: readonly FileProblem[];
};

/** Adds results: pasted, dropped, from a file, or from this browser. */
export function ResultInput(props: ResultInputProps) {
  const { isMore, draft, onAdd, onAddOwn, onFiles, fileProblems, ...own } = props;
  const messages = useMessages('compare-results').input;
  const id = useId();
  const [isMissing, setMissing] = useState(false);
  const [isOver, setOver] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('links');
    const text = typeof given === 'string' ? given.trim() : '';
    setMissing(text === '');
    if (text === '') return;
    // Rejected text stays in the field to be corrected.
    if (onAdd(text)) event.currentTarget.reset();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length > 0) onFiles([...files]);
    else if (event.dataTransfer.getData('text/plain').trim() !== '') {
      onAdd(event.dataTransfer.getData('text/plain'));
    }
  };
  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    if (files.length > 0) {
      event.preventDefault();
      onFiles([...files]);
      return;
    }
    const text = event.clipboardData.getData('text/plain');
    if (text.length >= LONG_PASTE && onAdd(text)) event.preventDefault();
  };

  return (
    // Before hydration, `dialog` makes submitting do nothing: no result gets into an address.
    <form
      method="dialog"
      className={isOver ? 'rr-compare__input rr-compare__input--over' : 'rr-compare__input'}
      noValidate
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{messages.field}</label>
      <textarea
        id={id}
        name="links"
        rows={4}
        defaultValue={draft}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        placeholder={messages.placeholder}
        aria-describedby={`${id}-help ${id}-problem`}
        aria-invalid={isMissing}
        onChange={() => setMissing(false)}
        onPaste={paste}
      />
      <p id={`${id}-help`} className="rr-soft">
        {messages.help}
      </p>
      <p id={`${id}-problem`} className="rr-compare__problem" role="alert">
        {isMissing && <span>{messages.missing}</span>}
        {fileProblems.map(({ name, kind }) => (
          <span key={name} className="rr-compare__file-problem">
            {messages.problemOfFile(name, messages.fileProblem[kind])}
          </span>
        ))}
      </p>
      <div className="rr-cluster">
        <Button type="submit" variant="primary">
          {isMore ? messages.add : messages.compare}
        </Button>
        <FileButton
          label={messages.file}
          accept=".csv,.tsv,.txt,.xlsx,.json,.png,.svg,.pdf,.eml,text/*,application/json,image/png,image/svg+xml,application/pdf"
          multiple
          describedBy={`${id}-problem`}
          onChoose={onFiles}
        />
      </div>
      <OwnResults {...own} onAdd={onAddOwn} />
    </form>
  );
}
