import { type ClipboardEvent, type DragEvent, type FormEvent, useId, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { useChosenFiles } from '#ui/use-chosen-files.ts';
import { OwnResults, type OwnResultsProps } from './own-results.tsx';

/** Browsers take seconds to put a list of a thousand lines into a field; nobody edits it there. */
const LONG_PASTE = 8000;

export type FileProblem = 'too-large' | 'unreadable';

export type ResultInputProps = OwnResultsProps & {
  /** True when there are results already. */
  readonly isMore: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly fileProblem: FileProblem | null;
};

/** Where results come in: pasted, dropped, from a file, or from this browser. */
export function ResultInput({ isMore, onAdd, onFiles, fileProblem, ...own }: ResultInputProps) {
  const messages = useMessages('compare-results').input;
  const id = useId();
  const [isMissing, setMissing] = useState(false);
  const [isOver, setOver] = useState(false);
  const chosen = useChosenFiles(onFiles);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('links');
    const text = typeof given === 'string' ? given.trim() : '';
    setMissing(text === '');
    if (text === '') return;
    onAdd(text);
    event.currentTarget.reset();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length > 0) onFiles([...files]);
    else onAdd(event.dataTransfer.getData('text/plain'));
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length < LONG_PASTE) return;
    event.preventDefault();
    onAdd(text);
  };
  const problem = isMissing ? messages.missing : fileProblem && messages.fileProblem[fileProblem];

  return (
    <form
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
        {problem ?? ''}
      </p>
      <div className="rr-cluster">
        <Button type="submit" variant="primary">
          {isMore ? messages.add : messages.compare}
        </Button>
        <span className="rr-compare__file">
          <input
            id={`${id}-file`}
            className="rr-visually-hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            multiple
            {...chosen}
          />
          <label htmlFor={`${id}-file`} className="rr-button rr-button--secondary">
            {messages.file}
          </label>
        </span>
      </div>
      <OwnResults {...own} onAdd={onAdd} />
    </form>
  );
}
