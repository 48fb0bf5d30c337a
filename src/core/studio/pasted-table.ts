import { elementAt } from '../element-at.ts';
import { type Separator, splitRecords } from '../input/split-records.ts';

/** A pasted table: its column names, if known, and its rows with the line each starts on. */
export type PastedTable = {
  /** Lower case; empty for a table without a header. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** A header may follow a title or merged cells. */
const MAX_HEADER_ROW = 4;
/** Larger than any role. */
const MAX_ROWS = 2_000;

/**
 * Reads a table from a spreadsheet or CSV file with any separator. The header is the first of the
 * initial rows that contains one of the `known` column names; rows above it are skipped.
 */
export function readPastedTable(text: string, known: ReadonlySet<string>): PastedTable {
  const all = SEPARATORS.map((separator) => {
    const records = [];
    for (const { line, cells } of splitRecords(text, separator)) {
      records.push({ line, cells });
      if (records.length >= MAX_ROWS) break;
    }
    return records;
  });
  const names = (cells: readonly string[]) => cells.map((cell) => cell.toLowerCase().trim());
  const knownIn = (cells: readonly string[]) =>
    names(cells).filter((name) => known.has(name)).length;
  // The separator that gives the most columns with a name that is known; cells can contain others.
  const namedIn = (records: (typeof all)[number]) =>
    Math.max(0, ...records.slice(0, MAX_HEADER_ROW).map(({ cells }) => knownIn(cells)));
  const cellsIn = (records: (typeof all)[number]) =>
    Math.max(0, ...records.slice(0, 20).map(({ cells }) => cells.length));
  const records = all.reduce((one, other) => {
    const named = namedIn(other) - namedIn(one);
    return named > 0 || (named === 0 && cellsIn(other) > cellsIn(one)) ? other : one;
  });
  const at = records.slice(0, MAX_HEADER_ROW).findIndex(({ cells }) => knownIn(cells) >= 2);
  return at === -1
    ? { head: [], rows: records }
    : { head: names(elementAt(records, at).cells), rows: records.slice(at + 1) };
}

/** Index of the first column with one of these names; -1 if there is none. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  return head.findIndex((name) => names.includes(name));
}
