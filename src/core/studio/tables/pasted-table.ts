import { elementAt } from '../../element-at.ts';
import { type Separator, splitRecords } from '../../input/split-records.ts';

/** A pasted table: its column names, if known, and its rows with the line each starts on. */
export type PastedTable = {
  /** Lower case; empty for a table without a header. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** A header may follow a title or merged cells. */
const MAX_HEADER_ROW = 4;
/** So many known names make a row a header. */
const HEADER_NAMES = 2;
/** Larger than any role. */
const MAX_ROWS = 2_000;

/**
 * Reads a table from a spreadsheet or CSV file with any separator. The header is the first of the
 * initial rows that contains two of the `known` column names; rows above it are skipped. Of several
 * sheets below one another, the one whose header has the most of these names is read.
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
  const at = records
    .slice(0, MAX_HEADER_ROW)
    .findIndex(({ cells }) => knownIn(cells) >= HEADER_NAMES);
  if (at === -1) return { head: [], rows: records };
  // A workbook's sheets follow one another: the table with the most known columns is meant.
  const heads = records.flatMap(({ cells }, index) =>
    index >= at && knownIn(cells) >= HEADER_NAMES ? [index] : [],
  );
  const head = heads.reduce((one, other) =>
    knownIn(elementAt(records, other).cells) > knownIn(elementAt(records, one).cells) ? other : one,
  );
  const end = heads.find((each) => each > head) ?? records.length;
  return { head: names(elementAt(records, head).cells), rows: records.slice(head + 1, end) };
}

/** Index of the first column with one of these names; -1 if there is none. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  return head.findIndex((name) => names.includes(name));
}
