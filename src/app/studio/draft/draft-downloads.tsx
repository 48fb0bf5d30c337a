import { type ReactNode, useState } from 'react';
import {
  BYTE_ORDER_MARK,
  type DraftFile,
  roleFileName,
  tableOfItems,
  toCaseFramework,
  toCanvasOutcomes,
  toWorkbook,
  writeCsv,
  writeRoleFile,
} from '#core';
import { useTableWords } from '#features/studio/fields/field-words.ts';
import { useMessages } from '#i18n/messages.ts';
import { downloadFile, type NewFile } from '#platform/files/download.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';

const CSV_TYPE = 'text/csv;charset=utf-8';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type DraftDownloadsProps = { readonly file: DraftFile };

/** The draft as files for a repository, for spreadsheets and for competency systems. */
export function DraftDownloads({ file }: DraftDownloadsProps) {
  const messages = useMessages('studio').publish;
  const words = useTableWords();
  const stem = `${file.id}-${file.version}`;
  const csv = (rows: readonly (readonly string[])[]) => BYTE_ORDER_MARK + writeCsv(rows);
  const zip = async () => {
    const { zipFiles } = await import('#platform/files/zip-files.ts');
    const path = `public/roles/${file.id}/${roleFileName(file)}`;
    const notes = messages.readMe(file.title, file.version, file.id, path).join('\n');
    const content = zipFiles({ [path]: writeRoleFile(file), 'PUBLISH.txt': `${notes}\n` });
    return download(`${stem}.zip`, content, 'application/zip');
  };
  const workbook = async () => {
    const { zipFiles } = await import('#platform/files/zip-files.ts');
    const content = zipFiles(
      toWorkbook([
        { name: messages.sheets.behaviours, rows: tableOfItems(file, 'indicator', words) },
        { name: messages.sheets.scenarios, rows: tableOfItems(file, 'scenario', words) },
      ]),
    );
    return download(`${stem}-items.xlsx`, content, WORKBOOK_TYPE);
  };
  const items = () =>
    csv([...tableOfItems(file, 'indicator', words), ...tableOfItems(file, 'scenario', words)]);
  const framework = () =>
    `${JSON.stringify(toCaseFramework(file, new Date().toISOString()), null, 2)}\n`;
  return (
    <ul className="rr-studio-downloads">
      <Download
        isMain
        hint={messages.fileHint}
        make={() => download(roleFileName(file), writeRoleFile(file), 'application/json')}
      >
        {messages.file}
      </Download>
      <Download hint={messages.zipHint} make={zip}>
        {messages.zip}
      </Download>
      <Download hint={messages.workbookHint} make={workbook}>
        {messages.workbook}
      </Download>
      <Download
        hint={messages.csvHint}
        make={() => download(`${stem}-items.csv`, items(), CSV_TYPE)}
      >
        {messages.csv}
      </Download>
      <Download
        hint={messages.caseHint}
        make={() => download(`${stem}-case.json`, framework(), 'application/json')}
      >
        {messages.case}
      </Download>
      <Download
        hint={messages.canvasHint}
        // Canvas treats a byte order mark as part of the first column's name.
        make={() => download(`${stem}-canvas.csv`, writeCsv(toCanvasOutcomes(file)), CSV_TYPE)}
      >
        {messages.canvas}
      </Download>
    </ul>
  );
}

/** Gives a file to the browser; returns its name. */
function download(name: string, content: NewFile['content'], type: string): string {
  downloadFile({ name, content, type });
  return name;
}

type DownloadProps = {
  readonly isMain?: boolean;
  readonly hint: string;
  /** Makes the file and returns its name; rejects if the code for that can't be loaded. */
  readonly make: () => string | Promise<string>;
  readonly children: ReactNode;
};

/** A file to download, and below it what came of that. */
function Download({ isMain = false, hint, make, children }: DownloadProps) {
  const { publish: messages, header } = useMessages('studio');
  const [outcome, setOutcome] = useState<{ readonly name: string | null } | null>(null);
  const run = async () => {
    setOutcome(null);
    try {
      setOutcome({ name: await make() });
    } catch {
      setOutcome({ name: null });
    }
  };
  return (
    <li>
      <Button variant={isMain ? 'primary' : 'secondary'} onClick={() => void run()}>
        {children}
      </Button>
      <p className="rr-studio-hint">{hint}</p>
      <p {...LIVE} className="rr-studio-hint">
        {outcome?.name ? header.downloaded(outcome.name) : ''}
      </p>
      {outcome?.name === null && (
        <>
          <p role="alert">{messages.notMade}</p>
          <p>
            <Button onClick={() => void run()}>{header.notKept.retry}</Button>
          </p>
        </>
      )}
    </li>
  );
}
