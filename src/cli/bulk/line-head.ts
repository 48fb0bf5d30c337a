import {
  fail,
  readTable,
  type Result,
  type Separator,
  splitRecords,
  succeed,
  type Table,
} from '#core';

/** Properties of a stream, derived from its first lines if they form a table. */
export type LineHead = {
  readonly separator: Separator;
  /** Name columns, from 0; undefined when every line is inspected separately. */
  readonly names: readonly number[] | undefined;
  /** The column given by `--id`. */
  readonly id: number | null;
  /** True when the first line is a header, not a result. */
  readonly hasHead: boolean;
};

/**
 * Detects a table's header in the first lines. `id` is a column's name, or its number from 1; fails
 * with the existing columns if it matches none. For lines of JSON `id` is a key, and nothing is
 * known in advance.
 */
export function readLineHead(
  lines: readonly string[],
  id: string | undefined,
): Result<LineHead | null, readonly string[]> {
  const text = lines.join('\n');
  if (/^\s*\{/.test(text)) return succeed(null);
  const table = readTable(text);
  const separator = table?.separator ?? guessSeparator(lines[0] ?? '');
  const head = table === null || table.head?.line === 1 ? cellsOf(lines[0] ?? '', separator) : null;
  const number = Number(id) - 1;
  const known = head ?? [];
  const named = known.findIndex((cell) => cell.trim().toLowerCase() === id?.trim().toLowerCase());
  if (id === undefined && table === null) return succeed(null);
  if (id !== undefined && named < 0 && !(Number.isInteger(number) && number >= 0)) {
    return fail(known);
  }
  const column = id === undefined ? null : named >= 0 ? named : number;
  return succeed({
    separator,
    names: namesBeside(column, table, text),
    id: column,
    hasHead: table?.head?.line === 1 || named >= 0,
  });
}

/** The name columns: in "person, name, link" with persons as ids, the second one. */
function namesBeside(
  id: number | null,
  table: Table | null,
  text: string,
): readonly number[] | undefined {
  const columns = table?.names.columns ?? [];
  const others = id !== null && columns.includes(id) ? readTable(text, id)?.names : undefined;
  const found = others?.isNamed === true ? others.columns : columns;
  return found.length > 0 ? found : undefined;
}

/** The trimmed cells of a line. */
export function cellsOf(line: string, separator: Separator): readonly string[] {
  const [record] = splitRecords(line, separator);
  return record?.cells.map((cell) => cell.trim()) ?? [];
}

/** The most frequent separator in a line. */
export function guessSeparator(line: string): Separator {
  const count = (separator: Separator) => line.split(separator).length;
  const all: readonly Separator[] = ['\t', ';', ','];
  return all.reduce((best, each) => (count(each) > count(best) ? each : best));
}
