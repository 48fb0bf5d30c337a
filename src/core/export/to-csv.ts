import type { ResultLine, ResultTable } from './result-table.ts';

/** The columns, in this order for ever; new ones come last. */
const COLUMNS = [
  'kind',
  'id',
  'name',
  'score',
  'likely_low',
  'likely_high',
  'level',
  'target',
  'weight',
  'status',
  'ratings',
  'scenarios',
] as const;

/**
 * A result as CSV (RFC 4180: comma, CRLF, a header line): one line per competency, then the role
 * fit with its band in the column `level`. Empty cells stand for "not assessed".
 */
export function toCsv({ competencies, fit }: ResultTable): string {
  return writeCsv([
    COLUMNS,
    ...competencies.map((line) => cellsOf('competency', line)),
    cellsOf('fit', fit),
  ]);
}

type Cell = string | number | null;

/** Rows of cells as CSV. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function cellsOf(kind: string, line: ResultLine): readonly Cell[] {
  const { id, name, score, low, high, level, target, weight, status, ratings, scenarios } = line;
  return [kind, id, name, score, low, high, level, target, weight, status, ratings, scenarios];
}

/** What spreadsheets take for the beginning of a formula, in full width too, after any white space. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
