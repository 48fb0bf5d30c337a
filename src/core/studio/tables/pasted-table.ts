import { elementAt } from '../../element-at.ts';
import { withoutGuard } from '../../export/formula-guard.ts';
import { type Separator, splitRecords } from '../../input/split-records.ts';
import { foldName } from './tidy-text.ts';

/** A pasted table: its column names, if known, and its rows with the line each starts on. */
export type PastedTable = {
  /** Folded, see `foldName`; empty for a table without a header. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** A line of a Markdown table, and the rule below its header. */
const FRAMED = /^\s*\|.*\|\s*$/;
const RULE = /^[\s|:-]+$/;
/** A header may follow a title or merged cells. */
const MAX_HEADER_ROW = 4;
/** So many known names make a row a header. */
const HEADER_NAMES = 2;
/** Larger than any role. */
const MAX_ROWS = 2_000;

/**
 * Reads a table from a spreadsheet, a CSV file with any separator or Markdown. The header is the
 * first of the initial rows that contains two of the `known` column names; rows above it are skipped. Of several
 * sheets below one another, the one whose header has the most of these names is read.
 */
export function readPastedTable(text: string, known: ReadonlySet<string>): PastedTable {
  const knownNames = new Set([...known].map(foldName));
  const piped = withoutFrame(text);
  const all = (piped === null ? SEPARATORS : (['|'] as const)).map((separator) => {
    const records = [];
    for (const { line, cells } of splitRecords(piped ?? text, separator)) {
      records.push({ line, cells: cells.map(withoutGuard) });
      if (records.length >= MAX_ROWS) break;
    }
    return records;
  });
  const names = (cells: readonly string[]) => cells.map(foldName);
  const knownIn = (cells: readonly string[]) =>
    names(cells).filter((name) => knownNames.has(name)).length;
  // The separator that gives the most columns with a name that is known; cells can contain others.
  const namedIn = (records: (typeof all)[number]) =>
    Math.max(0, ...records.slice(0, MAX_HEADER_ROW).map(({ cells }) => knownIn(cells)));
  const cellsIn = (records: (typeof all)[number]) =>
    Math.max(0, ...records.slice(0, 20).map(({ cells }) => cells.length));
  const records = all.reduce((one, other) => {
    const named = namedIn(other) - namedIn(one);
    return named > 0 || (named === 0 && cellsIn(other) > cellsIn(one)) ? other : one;
  });
  const at = records
    .slice(0, MAX_HEADER_ROW)
    .findIndex(({ cells }) => knownIn(cells) >= HEADER_NAMES);
  if (at === -1) return { head: [], rows: records };
  // A workbook's sheets follow one another: the table with the most known columns is meant.
  const heads = records.flatMap(({ cells }, index) =>
    index >= at && knownIn(cells) >= HEADER_NAMES ? [index] : [],
  );
  const head = heads.reduce((one, other) =>
    knownIn(elementAt(records, other).cells) > knownIn(elementAt(records, one).cells) ? other : one,
  );
  const end = heads.find((each) => each > head) ?? records.length;
  return { head: names(elementAt(records, head).cells), rows: records.slice(head + 1, end) };
}

/** The rows of a Markdown table between its outer lines; null for any other text. */
function withoutFrame(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/);
  const written = lines.filter((line) => line.trim() !== '');
  const framed = written.filter((line) => FRAMED.test(line));
  if (framed.length < 2 || framed.length * 2 < written.length) return null;
  return lines
    .map((line) =>
      RULE.test(line) || !FRAMED.test(line)
        ? ''
        : line
            .trim()
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
            .join('|'),
    )
    .join('\n');
}

/** Index of the first column with one of these names; -1 if there is none. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  const wanted = new Set(names.filter((name) => name !== '').map(foldName));
  return head.findIndex((name) => wanted.has(name));
}
