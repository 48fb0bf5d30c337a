import { useId, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { FileButton } from '#ui/fields/file-button.tsx';

/** Why a file can't be opened; null when it was. */
export type OpenFileProblem =
  | 'picture-without-link'
  | 'other-picture'
  | 'pdf-without-link'
  | 'old-document'
  | 'no-workbook'
  | 'empty'
  | 'nothing'
  | 'unreadable'
  | 'invalid'
  | 'unknown-role'
  | 'other-draft'
  | 'role-missing'
  | 'too-large'
  | null;

type OpenFileProps = {
  readonly onOpen: (files: readonly File[]) => Promise<OpenFileProblem>;
  /** The outcome of a file dropped or pasted elsewhere on the page. */
  readonly dropped: OpenFileProblem;
};

/** Opens a saved picture or data file, as an alternative to dragging one onto the page. */
export function OpenFile({ onOpen, dropped }: OpenFileProps) {
  const messages = useMessages('bring-answers').drop;
  const id = useId();
  const [problem, setProblem] = useState<OpenFileProblem>(null);
  const shown = problem ?? dropped;
  return (
    <div>
      <FileButton
        label={messages.label}
        accept=".png,.svg,.json,.pdf,.txt,.csv,.tsv,.xlsx,.eml,image/png,image/svg+xml,application/json,application/pdf,text/*"
        multiple
        describedBy={`${id}problem`}
        className="rr-open-file__button"
        onChoose={(files) => void onOpen(files).then(setProblem)}
      />
      <p id={`${id}problem`} role="alert" className="rr-open-file__problem">
        {shown === null ? '' : messages[shown]}
      </p>
    </div>
  );
}
