import { findNameColumns, isHeadCell, type NameColumns } from './name-columns.ts';
import { type Separator, splitRecords, type TextRecord } from './split-records.ts';

/** What is known of a text that is a table, from its first rows. */
export type Table = {
  readonly separator: Separator;
  /** The record that names the columns; null when there is none. */
  readonly head: TextRecord | null;
  /** The first rows with a link in them. */
  readonly rows: readonly TextRecord[];
  /** Columns that hold links, from 0. */
  readonly links: ReadonlySet<number>;
  readonly names: NameColumns;
};

/** Rows that are looked at, and the part of a text that they are taken from. */
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 200_000;
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];

/** A cell that holds a link or code and nothing in front of it, a spreadsheet's formula apart. */
const LINK_CELL =
  /^[\s<(["'=]*(?:=?\s*HYPERLINK\(\s*"?)?(?:https?:\/\/|www\.|#[1IL]|[1IL][0-9A-Z]{11,})/i;

/** True for a record with a link that has a cell of its own. */
export function isRow({ cells }: TextRecord): boolean {
  return cells.length > 1 && cells.some((cell) => LINK_CELL.test(cell));
}

/** Places of the cells that hold links. */
export function linkCellsOf({ cells }: TextRecord): readonly number[] {
  return cells.flatMap((cell, column) => (LINK_CELL.test(cell) ? [column] : []));
}

/** The table that a text is; null for a list, a chat, a mail. */
export function readTable(text: string): Table | null {
  const read = SEPARATORS.map((separator) => {
    const records = firstRecords(text, separator);
    return { separator, records, rows: records.filter((record) => isRow(record)) };
  });
  const best = read.reduce((one, other) => (other.rows.length > one.rows.length ? other : one));
  const { separator, records, rows } = best;
  if (rows.length === 0) return null;
  const links = new Set(rows.flatMap((row) => linkCellsOf(row)));
  const first = records.findIndex((record) => isRow(record));
  const head = records.slice(0, first).find((record) => isHead(record, rows, links)) ?? null;
  const cells = rows.map((row) => row.cells);
  return {
    separator,
    head,
    rows,
    links,
    names: findNameColumns(head?.cells ?? null, cells, links),
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
 * A head has a cell for each column and names the one with the links: a row that only lacks its
 * link has that cell empty.
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
