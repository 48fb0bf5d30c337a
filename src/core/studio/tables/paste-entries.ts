import { type Path, valueAt } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { type FieldShape, shapeAt } from '../../role/schema/field-shape.ts';
import { updateAt } from '../draft/change-list.ts';
import { readCell } from './entry-cells.ts';
import { columnsOfEntries, type EntryColumn, patternOf } from './entry-columns.ts';
import { newEntry } from './new-entry.ts';
import { columnOf, readPastedTable } from './pasted-table.ts';
import { FORMAT_WORDS, type TableWords } from './table-words.ts';
import { foldName, tidyText } from './tidy-text.ts';

/** A value of a pasted row and the field it belongs to. */
export type PastedValue = { readonly column: EntryColumn; readonly value: unknown };

/** An entry created by a pasted row, or changed if the row names one that is there. */
export type PastedEntry = {
  readonly line: number;
  /** Index of the entry that it changes; null for a new one. */
  readonly replaces: number | null;
  readonly name: string;
  readonly values: readonly PastedValue[];
};

/**
 * Why a row is ignored, or with `left-out`, which reference is. `column` is the header of the
 * column; `got` is the cell.
 */
export type EntryProblem = {
  readonly line: number;
  readonly kind: 'name' | 'number' | 'choice' | 'left-out' | 'too-many';
  readonly column: string;
  readonly got: string;
};

export type EntriesPreview = {
  readonly entries: readonly PastedEntry[];
  readonly problems: readonly EntryProblem[];
};

/** Other names of columns that people's tables have. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  url: ['link', 'web address', 'website'],
  uri: ['link'],
  name: ['competency', 'competence', 'axis'],
  text: ['description'],
};

/** The fields that identify the entries of a list; by default the title or name. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'salary.rows': ['region', 'label', 'period'],
  crosswalk: ['scheme', 'code'],
};

/**
 * Previews how a pasted table changes the list at a path of the draft. Columns are matched by their
 * names in any order, or without a header by position, in the order of `tableOfEntries`. A row with
 * the id or the title of an entry that is there changes it; empty cells change nothing.
 */
export function readPastedEntries(
  text: string,
  path: Path,
  file: DraftFile,
  words: TableWords = FORMAT_WORDS,
): EntriesPreview {
  const columns = columnsOfEntries(path, file, words);
  const namesOf = ({ name, formatName, path: location }: EntryColumn) => {
    const field = location.at(-1) ?? '';
    return [name, formatName, field, ...(ALIASES[field] ?? [])];
  };
  const { head, rows } = readPastedTable(text, new Set(columns.flatMap(namesOf)));
  const placed = columns.map((column, index) => ({
    column,
    index: head.length === 0 ? index : columnOf(head, namesOf(column)),
  }));
  const shape = shapeAt(path);
  if (shape?.kind !== 'list') return { entries: [], problems: [] };
  const isBlank = blankTest(columns);
  const list = entriesAt(file, path);
  const room = shape.most - list.filter((entry) => !isBlank(entry)).length;
  const entries: PastedEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const { line, cells } of rows) {
    const cellOf = (key: string) => {
      const found = placed.find(({ column }) => column.path.join('.') === key);
      return tidyText(cells[found?.index ?? -1] ?? '').trim();
    };
    const name = cellOf(namingField(columns));
    const found: EntryProblem[] = [];
    const values = placed.flatMap(({ column, index }): readonly PastedValue[] => {
      const got = cells[index] ?? '';
      // A pasted id only identifies the entry; ids are assigned by the studio.
      if (column.path[0] === 'id' || got.trim() === '') return [];
      const read = readCell(got, column, file);
      const report = (kind: EntryProblem['kind'], cell: string) =>
        found.push({ line, kind, column: column.name, got: cell });
      if (read.kind === 'nothing') return [];
      if (read.kind !== 'value') {
        report(read.kind, got.trim());
        return [];
      }
      read.unknown.forEach((each) => report('left-out', each));
      return read.value === undefined ? [] : [{ column, value: read.value }];
    });
    const used = new Set(entries.map(({ replaces }) => replaces));
    const replaces = matching(list, path, cellOf('id'), columns, values, used);
    const fresh = entries.filter((entry) => entry.replaces === null).length;
    if (name === '' && replaces === null) found.push({ line, kind: 'name', column: '', got: '' });
    else if (replaces === null && fresh >= room) {
      found.push({ line, kind: 'too-many', column: '', got: name });
    }
    problems.push(...found);
    if (found.every(({ kind }) => kind === 'left-out')) {
      entries.push({ line, replaces, name, values });
    }
  }
  return { entries, problems };
}

/** Applies a paste to the list at a path. Entries without any text make room for it. */
export function addPastedEntries(
  file: DraftFile,
  path: Path,
  entries: readonly PastedEntry[],
  taken: ReadonlySet<string>,
): DraftFile {
  const shape = shapeAt([...path, 0]);
  if (shape === null) return file;
  const isBlank = blankTest(columnsOfEntries(path, file));
  const changed = entriesAt(file, path).map((entry, index) => {
    const row = entries.find(({ replaces }) => replaces === index);
    return row === undefined ? entry : withValues(entry, path, row.values);
  });
  const kept = changed.filter((entry) => !isBlank(entry));
  const made = entries
    .filter(({ replaces }) => replaces === null)
    .reduce<readonly unknown[]>(
      (list, { values }) => [...list, withValues(newEntry(path, shape, taken, list), path, values)],
      kept,
    );
  return updateAt(file, path, () => made) as DraftFile;
}

function entriesAt(file: DraftFile, path: Path): readonly unknown[] {
  const list = valueAt(file, path);
  return Array.isArray(list) ? list : [];
}

/** Returns a predicate for entries without any text. */
function blankTest(columns: readonly EntryColumn[]): (entry: unknown) => boolean {
  const texts = columns.filter(({ shape, path }) => shape.kind === 'text' && path[0] !== 'id');
  return (entry) => texts.every(({ path }) => textAt(entry, path).trim() === '');
}

function textAt(entry: unknown, path: Path): string {
  const text = valueAt(entry, path);
  return typeof text === 'string' ? text : '';
}

function namingField(columns: readonly EntryColumn[]): string {
  const fields = columns.map(({ path }) => path.join('.'));
  return ['title', 'name', 'region'].find((each) => fields.includes(each)) ?? 'label';
}

/** The entry that a row names by its id or its title, unless an earlier row has. */
function matching(
  list: readonly unknown[],
  path: Path,
  id: string,
  columns: readonly EntryColumn[],
  values: readonly PastedValue[],
  used: ReadonlySet<number | null>,
): number | null {
  const byId = list.findIndex(
    (entry, index) => id !== '' && textAt(entry, ['id']) === id && !used.has(index),
  );
  if (byId !== -1) return byId;
  const keys = KEYS[patternOf(path)] ?? [namingField(columns)];
  const said = (key: string) => {
    const value = values.find(({ column }) => column.path.join('.') === key)?.value;
    return typeof value === 'string' ? foldName(value) : '';
  };
  const byTitle = list.findIndex(
    (entry, index) =>
      !used.has(index) &&
      keys.every((key) => {
        const own = foldName(textAt(entry, [key]));
        return own === said(key) && (own !== '' || key !== keys[0]);
      }),
  );
  return byTitle === -1 ? null : byTitle;
}

/** Sets values in an entry of a list, with the groups on the way to them. */
export function withValues(entry: unknown, path: Path, values: readonly PastedValue[]): unknown {
  const shape = shapeAt([...path, 0]);
  return values.reduce((made, { column, value }) => setIn(made, shape, column.path, value), entry);
}

/** Sets a value; the keys of groups keep the order of the format. */
function setIn(
  group: unknown,
  shape: FieldShape | null,
  [key, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  const fields = shape?.kind === 'group' ? shape.fields : [];
  const inner = fields.find(({ name }) => name === key)?.shape ?? null;
  const own = valueAt(group, [key]) ?? (rest.length > 0 ? {} : undefined);
  const entries = { ...(group as object), [key]: setIn(own, inner, rest, value) };
  const order = fields.map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(entries).toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );
}
