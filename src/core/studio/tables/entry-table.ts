import { type Path, valueAt } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { writeCell } from './entry-cells.ts';
import { columnsOfEntries } from './entry-columns.ts';

/** The list at a path of the file as table rows with a header, which can be pasted back. */
export function tableOfEntries(file: DraftFile, path: Path): readonly (readonly string[])[] {
  const columns = columnsOfEntries(path, file);
  const entries = valueAt(file, path);
  return [
    columns.map(({ name }) => name),
    ...(Array.isArray(entries) ? entries : []).map((entry) =>
      columns.map((column) => writeCell(entry, column, file)),
    ),
  ];
}
