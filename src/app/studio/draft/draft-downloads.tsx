import { useState } from 'react';
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
import { downloadFile } from '#platform/files/download.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type DraftDownloadsProps = { readonly file: DraftFile };

/** The draft as files for a repository, for spreadsheets and for competency systems. */
export function DraftDownloads({ file }: DraftDownloadsProps) {
  const messages = useMessages('studio').publish;
  const { header } = useMessages('studio');
  const words = useTableWords();
  const [downloaded, setGiven] = useState<string | null>(null);
  const stem = `${file.id}-${file.version}`;
  const download = (name: string, content: string | Uint8Array<ArrayBuffer>, type: string) => {
    downloadFile({ name, content, type });
    setGiven(name);
  };
  const csv = (rows: readonly (readonly string[])[]) => BYTE_ORDER_MARK + writeCsv(rows);
  const zip = async () => {
    const { zipFiles } = await import('#platform/files/zip-files.ts');
    const path = `public/roles/${file.id}/${roleFileName(file)}`;
    const notes = messages.readMe(file.title, file.version, file.id, path).join('\n');
    const content = zipFiles({ [path]: writeRoleFile(file), 'PUBLISH.txt': `${notes}\n` });
    download(`${stem}.zip`, content, 'application/zip');
  };
  const workbook = async () => {
    const { zipFiles } = await import('#platform/files/zip-files.ts');
    const content = zipFiles(
      toWorkbook([
        { name: messages.sheets.behaviours, rows: tableOfItems(file, 'indicator', words) },
        { name: messages.sheets.scenarios, rows: tableOfItems(file, 'scenario', words) },
      ]),
    );
    download(`${stem}-items.xlsx`, content, WORKBOOK_TYPE);
  };
  const items = () =>
    csv([...tableOfItems(file, 'indicator', words), ...tableOfItems(file, 'scenario', words)]);
  return (
    <>
      <ul className="rr-studio-downloads">
        <li>
          <Button
            variant="primary"
            onClick={() => download(roleFileName(file), writeRoleFile(file), 'application/json')}
          >
            {messages.file}
          </Button>
          <p className="rr-studio-hint">{messages.fileHint}</p>
        </li>
        <li>
          <Button onClick={() => void zip()}>{messages.zip}</Button>
          <p className="rr-studio-hint">{messages.zipHint}</p>
        </li>
        <li>
          <Button onClick={() => void workbook()}>{messages.workbook}</Button>
          <p className="rr-studio-hint">{messages.workbookHint}</p>
        </li>
        <li>
          <Button onClick={() => download(`${stem}-items.csv`, items(), 'text/csv;charset=utf-8')}>
            {messages.csv}
          </Button>
          <p className="rr-studio-hint">{messages.csvHint}</p>
        </li>
        <li>
          <Button
            onClick={() =>
              download(
                `${stem}-case.json`,
                `${JSON.stringify(toCaseFramework(file, new Date().toISOString()), null, 2)}\n`,
                'application/json',
              )
            }
          >
            {messages.case}
          </Button>
          <p className="rr-studio-hint">{messages.caseHint}</p>
        </li>
        <li>
          <Button
            onClick={() =>
              download(
                `${stem}-canvas.csv`,
                // Canvas treats a byte order mark as part of the first column's name.
                writeCsv(toCanvasOutcomes(file)),
                'text/csv;charset=utf-8',
              )
            }
          >
            {messages.canvas}
          </Button>
          <p className="rr-studio-hint">{messages.canvasHint}</p>
        </li>
      </ul>
      <p {...LIVE}>{downloaded === null ? '' : header.downloaded(downloaded)}</p>
    </>
  );
}
