import {
  fail,
  type RecognisedFile,
  readWorkbook,
  recogniseFile,
  type Result,
  succeed,
  WORKBOOK_PARTS,
} from '#core';
import { readFile } from '#platform/files/read-file.ts';
import { unzip } from '#platform/files/unzip.ts';

/** Why no text could be read from a file. */
export type DocumentProblem =
  Exclude<RecognisedFile['kind'], 'text' | 'workbook'> | 'too-large' | 'unreadable' | 'no-workbook';

/** Our pictures take half a megabyte, a list of forty thousand links four. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The text in a file that was chosen, dropped or pasted: of a text file in any common encoding, of
 * a picture that contains a link, of an Excel workbook.
 */
export async function readDocument(file: Blob): Promise<Result<string, DocumentProblem>> {
  if (file.size > MOST_BYTES) return fail('too-large');
  const bytes = await readFile(file);
  if (bytes === null) return fail('unreadable');
  const recognised = recogniseFile(bytes);
  switch (recognised.kind) {
    case 'text':
      return succeed(recognised.text);
    case 'workbook':
      return readSheets(bytes);
    default:
      return fail(recognised.kind);
  }
}

async function readSheets(bytes: Uint8Array): Promise<Result<string, DocumentProblem>> {
  // The unzip library can't be loaded: the file itself may be in order.
  const parts = await unzip(bytes, WORKBOOK_PARTS).catch(() => 'not-loaded' as const);
  if (parts === 'not-loaded') return fail('unreadable');
  const text = parts === null ? '' : readWorkbook(parts);
  return text === '' ? fail('no-workbook') : succeed(text);
}
