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
  'profile',
  'decision',
] as const;

/**
 * A result as CSV (RFC 4180: comma, CRLF, a header line): one line per competency, then the role
 * fit with its band in the column `level`. `profile` is what each is held against: an id of the
 * role's ladder, or a bar by its name; `decision` says whether it is met, as far as the answers tell. Empty cells stand for "not assessed".
 */
export function toCsv({ competencies, fit, profile }: ResultTable): string {
  const against = profile.id ?? profile.title ?? 'targets';
  return writeCsv([
    COLUMNS,
    ...competencies.map((line) => [...cellsOf('competency', line), against, line.decision]),
    [...cellsOf('fit', fit), against, fit.decision],
  ]);
}

/** Text, a number, or nothing. */
export type CsvCell = string | number | null;

/** Excel takes a file for UTF-8 only when it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows of cells as CSV (RFC 4180), without a byte order mark. Text that a spreadsheet would run as
 * a formula gets an apostrophe in front.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function cellsOf(kind: string, line: ResultLine): readonly CsvCell[] {
  const { id, name, score, low, high, level, target, weight, status, ratings, scenarios } = line;
  return [kind, id, name, score, low, high, level, target, weight, status, ratings, scenarios];
}

/** What spreadsheets take for the beginning of a formula, in full width too, after any white space. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
