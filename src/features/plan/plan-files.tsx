import { useId, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { type FileSharing, DownloadNotice, type NewFile } from '#ui/download-notice.tsx';
import { FileButton } from '#ui/fields/file-button.tsx';
import { LIVE } from '#ui/live.ts';

/** Why a file wasn't accepted as a plan for this role; null if it was, or needs confirmation. */
export type ImportProblem =
  'not-a-plan' | 'too-new' | 'damaged' | 'other-role' | 'unreadable' | null;

const KINDS = ['markdown', 'calendar', 'json'] as const;
export type PlanFileKind = (typeof KINDS)[number];

type PlanFilesProps = {
  /** Writes the plan as this kind of file; null if it would be empty, as a calendar without dates. */
  readonly write: ((kind: PlanFileKind) => NewFile | null) | null;
  readonly onSave: (file: NewFile) => void;
  /** Null in a frame, where printing would print the host's page. */
  readonly onPrint: (() => void) | null;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly sharingOf: (file: NewFile) => FileSharing | null;
};

/** The plan in print and as files; empty while there is no plan. */
export function PlanFiles({ write, onSave, onPrint, onCopy, sharingOf }: PlanFilesProps) {
  const messages = useMessages('plan');
  const { handed, noPrint } = useMessages('export-result');
  const id = useId();
  const [file, setFile] = useState<NewFile | null>(null);
  if (write === null) return null;
  const hints = { markdown: null, calendar: messages.calendarHint, json: messages.jsonHint };
  return (
    <>
      <ul className="rr-plan__files">
        {onPrint !== null && (
          <li>
            <Button onClick={onPrint}>{messages.print}</Button>
          </li>
        )}
        {KINDS.filter((kind) => write(kind) !== null).map((kind) => (
          <li key={kind}>
            <Button
              aria-describedby={hints[kind] === null ? undefined : id + kind}
              onClick={() => {
                const made = write(kind);
                if (made !== null) onSave(made);
                setFile(made);
              }}
            >
              {messages[kind]}
            </Button>
            {hints[kind] !== null && (
              <p className="rr-field-block__hint" id={id + kind}>
                {hints[kind]}
              </p>
            )}
          </li>
        ))}
      </ul>
      {onPrint === null && <p className="rr-field-block__hint">{noPrint}</p>}
      <p {...LIVE}>{file === null ? '' : handed.handed(file.name)}</p>
      {file !== null && (
        <DownloadNotice
          key={file.name}
          file={file}
          messages={handed}
          onCopy={onCopy}
          onShare={sharingOf(file)}
        />
      )}
    </>
  );
}

type ImportPlanProps = {
  readonly onImport: (file: File) => void;
  readonly problem: ImportProblem;
  /** True once the plan was imported. */
  readonly isImported: boolean;
  /** Confirms replacing the existing plan; null if there is nothing to confirm. */
  readonly onReplace: ((isWanted: boolean) => void) | null;
};

/** Imports a saved plan. */
export function ImportPlan({ onImport, problem, isImported, onReplace }: ImportPlanProps) {
  const messages = useMessages('plan');
  const id = useId();
  return (
    <div>
      <FileButton
        label={messages.bring}
        accept=".json,application/json"
        describedBy={`${id}problem`}
        className="rr-open-file__button"
        onChoose={([file]) => file !== undefined && onImport(file)}
      />
      <p id={`${id}problem`} role="alert" className="rr-open-file__problem">
        {problem === null ? '' : messages.problem[problem]}
      </p>
      <p {...LIVE} className="rr-field-block__hint">
        {isImported ? messages.brought : ''}
      </p>
      {onReplace !== null && (
        <div role="group" aria-label={messages.bring}>
          <p role="status">{messages.replace}</p>
          <p className="rr-cluster">
            <Button onClick={() => onReplace(false)}>{messages.replaceCancel}</Button>
            <Button variant="danger" onClick={() => onReplace(true)}>
              {messages.replaceConfirm}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}
