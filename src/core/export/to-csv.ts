import { guardFormula } from './formula-guard.ts';
import type { ResultLine, ResultTable } from './result-table.ts';

/** The order is a published contract: only append columns. */
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
 * Writes a result as CSV (RFC 4180: comma, CRLF, a header): one row per competency, then the role
 * fit with its band in the column `level`. `profile` is an id of the role's ladder or the name of a
 * bar; `decision` says whether the answers show that it is met. Empty cells mean "not assessed".
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

/** Excel needs this to recognise a file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes rows of cells as CSV (RFC 4180), without a byte order mark and guarded against formulas.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function cellsOf(kind: string, line: ResultLine): readonly CsvCell[] {
  const { id, name, score, low, high, level, target, weight, status, ratings, scenarios } = line;
  return [kind, id, name, score, low, high, level, target, weight, status, ratings, scenarios];
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = guardFormula(cell);
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
