import { type CsvCell, writeCsv } from '../export/to-csv.ts';
import type { BandId } from '../role/role.ts';
import { competencyCuts, type Cuts, fitCuts, tenthsOf } from '../scoring/judge-score.ts';
import type { ComparedResult } from './score-code.ts';

/** The names of roles and bands for a comparison's file: spreadsheets are read by people. */
export type TableRole = {
  readonly id: string;
  readonly title: string;
  readonly competencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly target: number;
  }[];
  readonly bands: readonly { readonly id: BandId; readonly name: string; readonly from: number }[];
  readonly model: { readonly cuts: Cuts };
};

/** One row of the file; `code` is the one to include, with answers or with scores only. */
export type TableRow = {
  readonly label: string;
  readonly result: ComparedResult;
  readonly code: string;
};

/**
 * Writes a comparison as CSV for a spreadsheet: a row per result with its name, date and role, the
 * fit, then score, likely range and status of every competency in points (0 to 100), and finally
 * the code, from which the app can reopen the file. Points are in tenths, rounded down; empty means
 * not assessed, or not in the result's role. Competencies of several roles follow one another.
 */
export function writeComparison(rows: readonly TableRow[], roles: readonly TableRole[]): string {
  const columns = roles.flatMap((role) =>
    role.competencies.map(({ id, name, target }) => ({
      role: role.id,
      id,
      cuts: competencyCuts(role.model.cuts, target),
      name: roles.length > 1 ? `${role.title}: ${name}` : name,
    })),
  );
  const head = [
    'name',
    'date',
    'role',
    'version',
    'fit',
    'fit likely low',
    'fit likely high',
    'band',
    ...columns.flatMap(({ name }) => [
      name,
      `${name} likely low`,
      `${name} likely high`,
      `${name} status`,
    ]),
    'code',
  ];
  return writeCsv([head, ...rows.map((row) => writeRow(row, columns, roles))]);
}

type Column = { readonly role: string; readonly id: string; readonly cuts: Cuts };

function writeRow(
  { label, result, code }: TableRow,
  columns: readonly Column[],
  roles: readonly TableRole[],
): readonly CsvCell[] {
  const { date, version, fit, competencies } = result;
  const role = roles.find(({ id }) => id === result.role);
  const band = role?.bands.find(({ id }) => id === fit?.band)?.name ?? null;
  const scores = columns.flatMap((column): readonly CsvCell[] => {
    const isOwn = column.role === result.role;
    const score = isOwn ? competencies.find(({ id }) => id === column.id)?.score : null;
    return [...pointsOf(score ?? null, column.cuts), score?.status ?? null];
  });
  const about = [label, date, role?.title ?? result.role, version];
  return [...about, ...pointsOf(fit, fitCuts(role?.bands ?? [])), band, ...scores, code];
}

function pointsOf(
  scored: { readonly score: number; readonly range: readonly [number, number] } | null,
  cuts: Cuts,
): readonly CsvCell[] {
  if (scored === null) return [null, null, null];
  return [scored.score, ...scored.range].map((points) => tenthsOf(points, cuts));
}
