import { elementAt } from '../../element-at.ts';
import { withoutGuard } from '../../export/formula-guard.ts';
import { type Separator, splitRecords } from '../../input/split-records.ts';
import { readMarkdownTable } from './markdown-table.ts';
import { foldName } from './tidy-text.ts';

/** A pasted table: its column names, if known, and its rows with the line each starts on. */
export type PastedTable = {
  /** Folded, see `foldName`; empty for a table without a header. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];
/** A header may follow a title or merged cells. */
const MAX_HEADER_ROW = 4;
/** A row with this many known names is a header. */
const MIN_HEADER_NAMES = 2;
/** More than any role has. */
const MAX_ROWS = 2_000;
/** Number of rows that determine a table's separator. */
const RANKED_ROWS = 20;

/**
 * Reads a table from a spreadsheet, a CSV file with any separator or Markdown. The header is the
 * first of the initial rows that contains two of the `known` column names; rows above it are
 * skipped. Of several consecutive sheets, reads the one whose header has the most of these names.
 */
export function readPastedTable(text: string, known: ReadonlySet<string>): PastedTable {
  const knownNames = new Set([...known].map(foldName));
  const marked = readMarkdownTable(text)
    ?.slice(0, MAX_ROWS)
    .map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) }));
  const names = (cells: readonly string[]) => cells.map(foldName);
  const knownIn = (cells: readonly string[]) =>
    new Set(names(cells).filter((name) => knownNames.has(name))).size;
  // The right separator gives the most columns with a known name; cells can contain other separators.
  const named = ({ records }: Split) =>
    Math.max(0, ...records.slice(0, MAX_HEADER_ROW).map(({ cells }) => knownIn(cells)));
  const rank = (split: Split) => [named(split), split.tight, split.cells];
  const records =
    marked ??
    SEPARATORS.map((separator) => splitBy(text, separator)).reduce((one, other) =>
      ranksHigher(rank(other), rank(one)) ? other : one,
    ).records;
  const firstHead = records
    .slice(0, MAX_HEADER_ROW)
    .findIndex(({ cells }) => knownIn(cells) >= MIN_HEADER_NAMES);
  if (firstHead === -1) return { head: [], rows: records };
  // The sheets of a workbook follow one another: read the one with the most known columns.
  const heads = records.flatMap(({ cells }, index) =>
    index >= firstHead && knownIn(cells) >= MIN_HEADER_NAMES ? [index] : [],
  );
  const head = heads.reduce((one, other) =>
    knownIn(elementAt(records, other).cells) > knownIn(elementAt(records, one).cells) ? other : one,
  );
  const end = heads.find((each) => each > head) ?? records.length;
  return { head: names(elementAt(records, head).cells), rows: records.slice(head + 1, end) };
}

type Split = {
  readonly records: PastedTable['rows'];
  /** Maximum number of cells in one of the first rows. */
  readonly cells: number;
  /** The same without cells that begin with a space, which follows a comma in a sentence. */
  readonly tight: number;
};

function splitBy(text: string, separator: Separator): Split {
  const records = [];
  let most = 0;
  let tight = 0;
  for (const { line, cells, text: raw } of splitRecords(text, separator)) {
    records.push({ line, cells: cells.map(withoutGuard) });
    if (records.length <= RANKED_ROWS) {
      const loose = raw.replace(/"[^"]*"/g, '').split(`${separator} `).length - 1;
      most = Math.max(most, cells.length);
      tight = Math.max(tight, cells.length - (separator === '\t' ? 0 : loose));
    }
    if (records.length >= MAX_ROWS) break;
  }
  return { records, cells: most, tight };
}

/** Compares ranks lexicographically. */
function ranksHigher(one: readonly number[], other: readonly number[]): boolean {
  const differing = one.findIndex((figure, index) => figure !== other[index]);
  return differing !== -1 && elementAt(one, differing) > elementAt(other, differing);
}

/** Index of the first column with one of these names; -1 if there is none. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  const wanted = new Set(names.filter((name) => name !== '').map(foldName));
  return head.findIndex((name) => wanted.has(name));
}
