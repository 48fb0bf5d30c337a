import { competencyOf, listItems, type Item, type Response, type Role } from '#core';
import type { ResultLine } from './result-line.ts';
import { type Row, type SourcedColumn, type Table, tableOf } from './table.ts';

type Columns = readonly SourcedColumn<ResultLine>[];

/** Which columns identify the origin of a result. */
export type OriginColumns = { readonly file: boolean; readonly id: boolean };

const FILE: Columns[number] = { name: 'file', type: 'text', of: (line) => line.file ?? null };
const ID: Columns[number] = { name: 'id', type: 'text', of: (line) => line.id ?? null };

function originColumns({ file, id }: OriginColumns): Columns {
  return [
    ...(file ? [FILE] : []),
    { name: 'line', type: 'whole', of: ({ line }) => line },
    { name: 'result', type: 'whole', of: ({ result = 1 }) => result },
    ...(id ? [ID] : []),
    { name: 'name', type: 'text', of: ({ name }) => name },
  ];
}

const ABOUT: Columns = [
  { name: 'role', type: 'text', of: ({ role }) => role },
  { name: 'version', type: 'whole', of: ({ version }) => version },
  { name: 'date', type: 'text', of: ({ date }) => date },
];

/** A row per result: role fit, every competency of these roles, calibration, answers as JSON. */
export function resultTable(roles: readonly Role[], origin: OriginColumns): Table<ResultLine> {
  const competencies = [...new Set(roles.flatMap((role) => role.competencies.map(({ id }) => id)))];
  return tableOf<ResultLine>([
    ...originColumns(origin),
    { name: 'error', type: 'text', of: ({ error }) => error },
    { name: 'detail', type: 'text', of: ({ detail }) => jsonOrNull(detail) },
    ...ABOUT,
    { name: 'rescored', type: 'boolean', of: ({ rescored }) => rescored },
    { name: 'fit_score', type: 'number', of: ({ fit }) => fit.score },
    { name: 'fit_sd', type: 'number', of: ({ fit }) => fit.sd },
    { name: 'fit_low', type: 'number', of: ({ fit }) => fit.range?.[0] ?? null },
    { name: 'fit_high', type: 'number', of: ({ fit }) => fit.range?.[1] ?? null },
    { name: 'fit_band', type: 'text', of: ({ fit }) => fit.band },
    { name: 'fit_assessed', type: 'whole', of: ({ fit }) => fit.assessed },
    ...competencies.flatMap((id) => competencyColumns(id)),
    { name: 'calibration_n', type: 'whole', of: ({ calibration }) => calibration?.n ?? null },
    ...(['observed', 'expected', 'z', 'discount'] as const).map((key) => ({
      name: `calibration_${key}`,
      type: 'number' as const,
      of: ({ calibration }: ResultLine) => calibration?.[key] ?? null,
    })),
    { name: 'calibration_label', type: 'text', of: (line) => line.calibration?.label ?? null },
    {
      name: 'recommendations',
      type: 'text',
      of: (line) => line.recommendations?.join(' ') ?? null,
    },
    { name: 'flags', type: 'text', of: ({ flags }) => flags?.join(' ') ?? null },
    { name: 'responses', type: 'text', of: ({ responses }) => jsonOrNull(responses) },
  ]);
}

function competencyColumns(id: string): Columns {
  const of = (line: ResultLine) => line.competencies?.[id];
  return [
    { name: `${id}_score`, type: 'number', of: (line) => of(line)?.score ?? null },
    { name: `${id}_sd`, type: 'number', of: (line) => of(line)?.sd ?? null },
    { name: `${id}_low`, type: 'number', of: (line) => of(line)?.range?.[0] ?? null },
    { name: `${id}_high`, type: 'number', of: (line) => of(line)?.range?.[1] ?? null },
    { name: `${id}_level`, type: 'whole', of: (line) => of(line)?.level ?? null },
    { name: `${id}_target`, type: 'number', of: (line) => of(line)?.target ?? null },
    { name: `${id}_weight`, type: 'number', of: (line) => of(line)?.weight ?? null },
    { name: `${id}_status`, type: 'text', of: (line) => of(line)?.status ?? null },
  ];
}

type AnswerSource = {
  readonly line: ResultLine;
  readonly item: Item;
  readonly response: Response;
};

const ANSWER: readonly SourcedColumn<AnswerSource>[] = [
  { name: 'competency', type: 'text', of: ({ item }) => competencyOf(item) },
  { name: 'item', type: 'text', of: ({ item }) => item.id },
  { name: 'kind', type: 'text', of: ({ item }) => item.kind },
  {
    name: 'answer',
    type: 'text',
    of: ({ response }) => (typeof response === 'number' ? 'given' : response),
  },
  {
    name: 'value',
    type: 'whole',
    of: ({ response }) => (typeof response === 'number' ? response : null),
  },
  { name: 'credit', type: 'number', of: ({ item, response }) => creditOf(item, response) },
];

/**
 * A row per item answered or skipped: the level of a rating or the option of a scenario in `value`,
 * what it earned in `credit`. Results without answers have no rows.
 */
export function answerTable(roleOf: RoleOf, origin: OriginColumns): Table<ResultLine> {
  const about = [...originColumns(origin), ...ABOUT];
  return {
    columns: [...about, ...ANSWER].map(({ name, type }) => ({ name, type })),
    rowsOf: (line) => {
      const role = roleOf(line);
      const { responses } = line;
      if (role === undefined || responses === null) return [];
      const first = about.map((column) => column.of(line));
      return listItems(role).flatMap((item): Row[] => {
        const response = responses[item.id];
        if (response === undefined) return [];
        return [[...first, ...ANSWER.map((column) => column.of({ line, item, response }))]];
      });
    },
  };
}

/** Looks up the role of a line; undefined if unknown. */
export type RoleOf = (line: Pick<ResultLine, 'role' | 'version'>) => Role | undefined;

/**
 * A persons-by-items matrix for R's mirt and other item response programs: ratings from 0 to 4,
 * scenarios as 0, 1, 2 … in the order of their options' credits, `idk` as given, and missing values
 * for skipped and unasked items. Only results with answers to this role have a row; item ids mean
 * the same in all versions of a role, so these share columns.
 */
export function itemMatrix(
  slug: string,
  versions: readonly Role[],
  idk: number | null,
  origin: OriginColumns,
): Table<ResultLine> {
  const items = new Map(
    versions.flatMap((role) => listItems(role).map((item) => [item.id, item] as const)),
  );
  const columns = [...items.values()].map((item) => ({
    name: item.id,
    type: 'whole' as const,
    of: ({ responses }: ResultLine) => categoryOf(item, responses?.[item.id], idk),
  }));
  const table = tableOf([...originColumns(origin), ...columns]);
  return {
    columns: table.columns,
    rowsOf: (line) => (line.role === slug && line.responses !== null ? table.rowsOf(line) : []),
  };
}

function categoryOf(item: Item, response: Response | undefined, idk: number | null) {
  if (response === undefined || response === 'skipped') return null;
  if (response === 'idk') return idk;
  if (item.kind === 'rating') return response;
  const credits = item.scenario.options.map(({ credit }) => credit);
  const steps = [...new Set(credits)].sort((one, other) => one - other);
  const category = steps.indexOf(credits[response] ?? NaN);
  return category < 0 ? null : category;
}

/** Credit of a scenario's option, 0 for "I don't know"; null for ratings and skipped items. */
function creditOf(item: Item, response: Response): number | null {
  if (item.kind === 'rating' || response === 'skipped') return null;
  if (response === 'idk') return 0;
  return item.scenario.options[response]?.credit ?? null;
}

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
