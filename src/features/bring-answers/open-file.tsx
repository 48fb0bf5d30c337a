import { useId, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useChosenFiles } from '#ui/fields/use-chosen-files.ts';

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
  const chosen = useChosenFiles((files) => {
    void onOpen(files).then(setProblem);
  });
  return (
    <div className="rr-open-file">
      <input
        id={id}
        className="rr-open-file__input"
        type="file"
        accept=".png,.svg,.json,.pdf,.txt,.csv,.tsv,.xlsx,.eml,image/png,image/svg+xml,application/json,application/pdf,text/*"
        multiple
        aria-describedby={`${id}problem`}
        {...chosen}
      />
      <label htmlFor={id}>{messages.label}</label>
      <p id={`${id}problem`} role="alert" className="rr-open-file__problem">
        {shown === null ? '' : messages[shown]}
      </p>
    </div>
  );
}
