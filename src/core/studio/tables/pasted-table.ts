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
/** So many known names make a row a header. */
const HEADER_NAMES = 2;
/** Larger than any role. */
const MAX_ROWS = 2_000;
/** So many rows tell which separator a table has. */
const RANKED_ROWS = 20;

/**
 * Reads a table from a spreadsheet, a CSV file with any separator or Markdown. The header is the
 * first of the initial rows that contains two of the `known` column names; rows above it are skipped. Of several
 * sheets below one another, the one whose header has the most of these names is read.
 */
export function readPastedTable(text: string, known: ReadonlySet<string>): PastedTable {
  const knownNames = new Set([...known].map(foldName));
  const marked = readMarkdownTable(text)
    ?.slice(0, MAX_ROWS)
    .map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) }));
  const names = (cells: readonly string[]) => cells.map(foldName);
  const knownIn = (cells: readonly string[]) =>
    new Set(names(cells).filter((name) => knownNames.has(name))).size;
  // The separator that gives the most columns with a name that is known; cells can contain others.
  const named = ({ records }: Split) =>
    Math.max(0, ...records.slice(0, MAX_HEADER_ROW).map(({ cells }) => knownIn(cells)));
  const rank = (split: Split) => [named(split), split.tight, split.cells];
  const records =
    marked ??
    SEPARATORS.map((separator) => splitBy(text, separator)).reduce((one, other) =>
      isAbove(rank(other), rank(one)) ? other : one,
    ).records;
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

type Split = {
  readonly records: PastedTable['rows'];
  /** The most cells in one of the first rows. */
  readonly cells: number;
  /** Without those that begin with a space: a comma in a sentence has one behind it. */
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

/** Whether the first figures that differ are higher. */
function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at !== -1 && elementAt(one, at) > elementAt(other, at);
}

/** Index of the first column with one of these names; -1 if there is none. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  const wanted = new Set(names.filter((name) => name !== '').map(foldName));
  return head.findIndex((name) => wanted.has(name));
}
