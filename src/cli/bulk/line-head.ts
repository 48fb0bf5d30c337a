import { readTable, splitRecords, type Separator } from '#core';
import { succeed, fail, type Result } from '#core';

/** What the first lines of a stream say about all of them, where they are those of a table. */
export type LineHead = {
  readonly separator: Separator;
  /** Columns that name people, from 0; undefined where each line is to be looked at for itself. */
  readonly names: readonly number[] | undefined;
  /** The column named by `--id`. */
  readonly id: number | null;
  /** The first line is a head and no result. */
  readonly hasHead: boolean;
};

/**
 * Reads the head of a table off the first lines that arrived. `id` is the name of a column, or its
 * number from 1; fails with the columns that there are when it is none of them. Lines of JSON have
 * keys instead: there `id` is one of those, and nothing is known beforehand.
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
  return succeed({
    separator,
    names: table === null || table.names.columns.length === 0 ? undefined : table.names.columns,
    id: id === undefined ? null : named >= 0 ? named : number,
    hasHead: table?.head?.line === 1 || named >= 0,
  });
}

/** The cells of a line, without spaces around them. */
export function cellsOf(line: string, separator: Separator): readonly string[] {
  const [record] = splitRecords(line, separator);
  return record?.cells.map((cell) => cell.trim()) ?? [];
}

/** The separator that a line has most of. */
export function guessSeparator(line: string): Separator {
  const count = (separator: Separator) => line.split(separator).length;
  const all: readonly Separator[] = ['\t', ';', ','];
  return all.reduce((best, each) => (count(each) > count(best) ? each : best));
}
