import { elementAt } from '../element-at.ts';
import { type Separator, splitRecords } from '../input/split-records.ts';

/** A pasted table: what its columns are called, where known, and its rows with the line each begins on. */
export type PastedTable = {
  /** Lower case; empty for a table without a head. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** A head may stand below a title, or below cells that were merged over several columns. */
const HEAD_WITHIN = 4;
/** Larger pastes are nobody's role. */
const MOST_ROWS = 2_000;

/**
 * Reads a table from a spreadsheet or a CSV file, whatever separates its cells. The head is the first of
 * the first rows that names one of `known` columns; what stands above it is left out.
 */
export function readPastedTable(text: string, known: ReadonlySet<string>): PastedTable {
  const all = SEPARATORS.map((separator) => {
    const records = [];
    for (const { line, cells } of splitRecords(text, separator)) {
      records.push({ line, cells });
      if (records.length >= MOST_ROWS) break;
    }
    return records;
  });
  const cellsIn = (records: (typeof all)[number]) =>
    Math.max(0, ...records.slice(0, 20).map(({ cells }) => cells.length));
  const records = all.reduce((one, other) => (cellsIn(other) > cellsIn(one) ? other : one));
  const names = (cells: readonly string[]) => cells.map((cell) => cell.toLowerCase().trim());
  const at = records
    .slice(0, HEAD_WITHIN)
    .findIndex(({ cells }) => names(cells).filter((name) => known.has(name)).length >= 2);
  return at === -1
    ? { head: [], rows: records }
    : { head: names(elementAt(records, at).cells), rows: records.slice(at + 1) };
}

/** The place of the first column with one of these names; -1 for none. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  return head.findIndex((name) => names.includes(name));
}
