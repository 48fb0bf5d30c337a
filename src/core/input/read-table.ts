import { findNameColumns, isHeadCell, type NameColumns } from './names/name-columns.ts';
import { isPossibleName } from './names/name-like.ts';
import { isResultLike } from './read-line.ts';
import { type Separator, splitRecords, type TextRecord } from './split-records.ts';

/** Properties of a table, derived from its first rows. */
export type Table = {
  readonly separator: Separator;
  /** The record with the column names; null if there is none. */
  readonly head: TextRecord | null;
  /** The first rows that contain a link. */
  readonly rows: readonly TextRecord[];
  /** Columns that contain links, from 0. */
  readonly links: ReadonlySet<number>;
  readonly names: NameColumns;
};

/** Number of rows inspected, and the length of text that they are taken from. */
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 200_000;
const SEPARATORS: readonly Separator[] = ['\t', ';', ',', '|'];

const LINK_CELL =
  /^[\s<(["'=]*(?:=?\s*HYPERLINK\(\s*"?)?(?:https?:\/\/|www\.|#[1IL]|[1IL](?=[A-Z]*\d)[0-9A-Z]{11,})/i;
/** A Markdown link; its text may be a name. */
const LABELLED = /^\[([^[\]]{1,80})\]\((?=\S)/;

/** True for a cell that starts with a link or code; it may be inside a spreadsheet formula or a Markdown link. */
function isLinkCell(cell: string): boolean {
  const words = LABELLED.exec(cell);
  if (words === null) return LINK_CELL.test(cell);
  return !isPossibleName(words[1] ?? '') && LINK_CELL.test(cell.slice(words[0].length));
}

/** True for a record in which a link has its own cell. */
export function isRow({ cells }: TextRecord): boolean {
  return cells.length > 1 && cells.some((cell) => isLinkCell(cell));
}

/** Indices of the cells that contain links. */
export function linkCellsOf({ cells }: TextRecord): readonly number[] {
  return cells.flatMap((cell, column) => (isLinkCell(cell) ? [column] : []));
}

/**
 * Parses text as a table; null for a list, chat or email. `notName` is the index of a column that holds
 * no names, whatever its header says.
 */
export function readTable(text: string, notName?: number): Table | null {
  const read = SEPARATORS.map((separator) => {
    const records = firstRecords(text, separator);
    return { separator, records, rows: records.filter((record) => isRow(record)) };
  });
  const best = read.reduce((one, other) => (other.rows.length > one.rows.length ? other : one));
  const { separator, records, rows } = best;
  if (rows.length === 0) return null;
  const links = new Set(rows.flatMap((row) => linkCellsOf(row)));
  const first = records.findIndex((record) => isRow(record));
  const head =
    records
      .slice(0, first)
      .find((record) => !isResultLike(record.text) && isHead(record, rows, links)) ?? null;
  const cells = rows.map((row) => row.cells);
  return {
    separator,
    head,
    rows,
    links,
    names: findNameColumns(
      head?.cells ?? null,
      cells,
      notName === undefined ? links : new Set([...links, notName]),
    ),
  };
}

function firstRecords(text: string, separator: Separator): readonly TextRecord[] {
  const records: TextRecord[] = [];
  for (const record of splitRecords(text.slice(0, SAMPLE_CHARACTERS), separator)) {
    records.push(record);
    if (records.length >= SAMPLE_ROWS) break;
  }
  return records;
}

/**
 * A header names every column, including the one with the links. A data row without its link leaves
 * that cell empty.
 */
function isHead(
  { cells }: TextRecord,
  rows: readonly TextRecord[],
  links: ReadonlySet<number>,
): boolean {
  const width = Math.max(...rows.map((row) => row.cells.length));
  if (cells.length < 2 || cells.length > width + 1) return false;
  const [link = 0] = links;
  return (cells[link] ?? '') !== '' || cells.some((cell) => isHeadCell(cell));
}
