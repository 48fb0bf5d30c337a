import { type Role, writeCsv } from '#core';
import { readResultInput, type ListedOutcome } from '../result/read-result-input.ts';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import type { Line } from '../split-lines.ts';
import { cellsOf, type LineHead } from './line-head.ts';
import {
  type InputPosition,
  type ResultLine,
  toErrorLine,
  toOneLine,
  toResultLine,
} from './result-line.ts';
import { answerTable, itemMatrix, resultTable } from './result-tables.ts';
import { pickColumns, type Row, type Table } from './table.ts';
import { countFailure, emptyTally, type Tally } from './tally.ts';

/** Options that determine the output; the same in every thread. */
export type OutputShape = {
  /** CSV and JSON are serialised by the scoring threads; Parquet rows are passed to its writer. */
  readonly format: 'ndjson' | 'csv' | 'parquet';
  /** `lines`: complete results as JSON; otherwise tables. */
  readonly kind: 'lines' | 'results' | 'answers' | 'matrix';
  /** One output line per result, even if an input line has several. */
  readonly split: boolean;
  /** Requested columns; null for all. */
  readonly fields: readonly string[] | null;
  /** Slug of the only requested role; null for all. A matrix requires one. */
  readonly role: string | null;
  /** Value of "I don't know" in a matrix. */
  readonly idk: number | null;
  readonly hasFiles: boolean;
  /** The key or column whose value becomes `id`. */
  readonly id: string | null;
};

export type ScoringPlan = {
  readonly files: readonly RoleFileOnDisk[];
  readonly shape: OutputShape;
  readonly head: LineHead | null;
};

/** Output of a batch of lines: text, or rows for Parquet. */
export type ScoredBatch = {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly tally: Tally;
};

/**
 * The table for an output shape, and the requested columns that it doesn't have; null for JSON
 * lines.
 */
export function tableFor(
  files: readonly RoleFileOnDisk[],
  shape: OutputShape,
): { readonly table: Table<ResultLine>; readonly unknown: readonly string[] } | null {
  const roles = files.flatMap(({ role, slug }) =>
    role.ok && (shape.role === null || shape.role === slug) ? [role.value] : [],
  );
  const table = wholeTable(roles, shape);
  if (table === null) return null;
  return shape.fields === null ? { table, unknown: [] } : pickColumns(table, shape.fields);
}

function wholeTable(roles: readonly Role[], shape: OutputShape): Table<ResultLine> | null {
  const origin = { file: shape.hasFiles, id: shape.id !== null };
  switch (shape.kind) {
    case 'lines':
      return null;
    case 'results':
      return resultTable(roles, origin);
    case 'answers':
      return answerTable(
        ({ role, version }) => roles.find((each) => each.id === role && each.version === version),
        origin,
      );
    case 'matrix':
      return itemMatrix(shape.role ?? '', roles, shape.idk, origin);
  }
}

/** Creates the function that turns input lines into output. Pure: equal lines give equal text. */
export function makeScorer({ files, shape, head }: ScoringPlan) {
  const table = tableFor(files, shape)?.table ?? null;

  /** Writes the output for one text's answers. */
  function write(position: InputPosition, given: readonly ListedOutcome[], batch: Batch): void {
    const { tally } = batch;
    const answers = given.map((answer) => rejectOtherRole(answer, shape.role));
    if (answers.length > 1) tally.several += 1;
    for (const answer of answers) {
      if (answer.ok) tally.results += 1;
      else countFailure(tally, answer.error);
    }
    if (table === null && !shape.split) {
      batch.texts.push(`${JSON.stringify(toOneLine(position, answers))}\n`);
      return;
    }
    for (const [index, answer] of answers.entries()) {
      const line = toResultLine({ ...position, result: index + 1 }, answer);
      if (table === null) batch.texts.push(`${JSON.stringify(line)}\n`);
      // In a table of results an error has a row; in the other tables it has nothing to contribute.
      else if (answer.ok || shape.kind === 'results') batch.rows.push(...table.rowsOf(line));
    }
  }

  /** A line without content gives an output line if every line must, and no row in a table. */
  function pass(line: number, error: 'empty' | 'header', batch: Batch): void {
    batch.tally.blank += 1;
    if (table === null) batch.texts.push(`${JSON.stringify(toErrorLine({ line }, error))}\n`);
  }

  function finish({ texts, rows, tally }: Batch): ScoredBatch {
    if (table === null) return { text: texts.join(''), rows: [], tally };
    if (shape.format === 'parquet') return { text: '', rows, tally };
    return { text: `${texts.join('')}${writeRows(table, rows, shape.format)}`, rows: [], tally };
  }

  return {
    /** Scores lines of a stream. */
    lines(lines: readonly Line[]): ScoredBatch {
      const batch = newBatch();
      for (const { number, text } of lines) {
        batch.tally.lines += 1;
        if (number === 1 && head?.hasHead === true) {
          pass(number, 'header', batch);
          continue;
        }
        if (text?.trim() === '') {
          pass(number, 'empty', batch);
          continue;
        }
        const position = positionOf(number, text, shape, head);
        if (text === null) write(position, [TOO_LONG], batch);
        else write(position, readResultInput(text, files, head?.names), batch);
      }
      return finish(batch);
    },
    /** Scores every result of a text separately; `file` is its source. */
    text(file: string | null, text: string): ScoredBatch {
      const batch = newBatch();
      for (const answer of readResultInput(text, files)) {
        batch.tally.lines += 1;
        write({ ...(file === null ? {} : { file }), line: answer.line }, [answer], batch);
      }
      return finish(batch);
    },
    /** Scores a single text, whose results are combined into one answer. */
    one(text: string): ScoredBatch {
      const batch = newBatch();
      batch.tally.lines += 1;
      write({ line: 1 }, readResultInput(text, files), batch);
      return finish(batch);
    },
  };
}

/** Turns a result of another role than the requested one into an error. */
function rejectOtherRole(answer: ListedOutcome, role: string | null): ListedOutcome {
  if (!answer.ok || role === null || answer.value.role === role) return answer;
  const { line, label, value } = answer;
  return { ok: false, line, label, error: { error: 'other-role', role: value.role } };
}

type Batch = { readonly texts: string[]; readonly rows: Row[]; readonly tally: Tally };

function newBatch(): Batch {
  return { texts: [], rows: [], tally: emptyTally() };
}

const TOO_LONG: ListedOutcome = { ok: false, line: 1, label: null, error: { error: 'too-long' } };

function positionOf(
  line: number,
  text: string | null,
  { id }: OutputShape,
  head: LineHead | null,
): InputPosition {
  if (id === null) return { line };
  if (text === null) return { line, id: null };
  if (/^\s*\{/.test(text)) return { line, id: idInJson(text, id) };
  const { separator = ',', id: column = null } = head ?? {};
  const cell = column === null ? '' : (cellsOf(text, separator)[column] ?? '');
  return { line, id: cell === '' ? null : cell };
}

function idInJson(text: string, key: string): string | null {
  try {
    const value: unknown = Object.entries(JSON.parse(text) as object).find(
      ([name]) => name === key,
    )?.[1];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  } catch {
    return null;
  }
}

/** The header row of a CSV file; empty for other formats. */
export function writeHead(table: Table<ResultLine>, format: OutputShape['format']): string {
  return format === 'csv' ? withLineFeeds(writeCsv([table.columns.map(({ name }) => name)])) : '';
}

function writeRows(
  { columns }: Table<ResultLine>,
  rows: readonly Row[],
  format: 'ndjson' | 'csv',
): string {
  if (format === 'csv') {
    const cells = rows.map((row) =>
      row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)),
    );
    return withLineFeeds(writeCsv(cells));
  }
  return rows
    .map((row) => {
      const entries = columns.map(({ name }, index) => [name, row[index] ?? null] as const);
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join('');
}

/** Line feeds instead of the CRLF of RFC 4180, because line-based programs expect them. */
function withLineFeeds(csv: string): string {
  return csv.replaceAll('\r\n', '\n');
}
