import { type Path, valueAt } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { writeCell } from './entry-cells.ts';
import { columnsOfEntries } from './entry-columns.ts';
import { FORMAT_WORDS, type TableWords } from './table-words.ts';

/** The list at a path of the file as table rows with a header, which can be pasted back. */
export function tableOfEntries(
  file: DraftFile,
  path: Path,
  words: TableWords = FORMAT_WORDS,
): readonly (readonly string[])[] {
  const columns = columnsOfEntries(path, file, words);
  const entries = valueAt(file, path);
  return [
    columns.map(({ name }) => name),
    ...(Array.isArray(entries) ? entries : []).map((entry) =>
      columns.map((column) => writeCell(entry, column, file)),
    ),
  ];
}
