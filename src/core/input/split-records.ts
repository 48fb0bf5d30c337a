/** One row of a table or line of plain text, with the line of the file where it starts (from 1). */
export type TextRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** The raw text of the record, without its line ending. */
  readonly text: string;
};

/** Possible cell separators of a table. */
export type Separator = ',' | ';' | '\t' | '|';

/**
 * A quoted cell (RFC 4180, so with line breaks and doubled quotes), or plain text up to the next
 * separator. An unclosed quote is plain text, so that a stray one affects only its own line. The
 * length limit keeps text full of stray quotes linear.
 */
const CELLS: Readonly<Record<Separator, RegExp>> = {
  ',': /"((?:[^"]|""){0,2000})"[ ]*(?=[,\r\n]|$)|[^,\r\n]*/y,
  ';': /"((?:[^"]|""){0,2000})"[ ]*(?=[;\r\n]|$)|[^;\r\n]*/y,
  '|': /"((?:[^"]|""){0,2000})"[ ]*(?=[|\r\n]|$)|[^|\r\n]*/y,
  '\t': /"((?:[^"]|""){0,2000})"[ ]*(?=[\t\r\n]|$)|[^\t\r\n]*/y,
};
const LINE_END = /\r\n|\r|\n/y;
/** A byte order mark, and the `sep=` line that tells Excel the separator. */
const BEGINNING = /\uFEFF?(?:sep=[,;|\t](\r\n|\r|\n))?/iy;

/**
 * Splits pasted text or a CSV file into records, one at a time, starting at an offset. Skips empty
 * lines. Text without separators gives one cell per line.
 */
export function* splitRecords(text: string, separator: Separator): Generator<TextRecord> {
  BEGINNING.lastIndex = 0;
  const beginning = BEGINNING.exec(text);
  let at = BEGINNING.lastIndex;
  let line = beginning?.[1] === undefined ? 1 : 2;
  while (at < text.length) {
    const { cells, end, next, lines } = readRecord(text, at, separator);
    if (cells.some((cell) => cell !== '')) yield { line, cells, text: text.slice(at, end) };
    line += lines;
    at = next;
  }
}

type ReadRecord = {
  readonly cells: readonly string[];
  /** Offsets of the record's end and of the next record. */
  readonly end: number;
  readonly next: number;
  /** Number of lines that it spans. */
  readonly lines: number;
};

function readRecord(text: string, from: number, separator: Separator): ReadRecord {
  const cells: string[] = [];
  const cell = CELLS[separator];
  let at = from;
  let lines = 1;
  for (;;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const raw = match?.[0] ?? '';
    cells.push((match?.[1]?.replaceAll('""', '"') ?? raw).trim());
    lines += match?.[1]?.match(/\r\n|\r|\n/g)?.length ?? 0;
    at += raw.length;
    if (at >= text.length) return { cells, end: at, next: at, lines };
    LINE_END.lastIndex = at;
    const end = LINE_END.exec(text);
    if (end !== null) return { cells, end: at, next: at + end[0].length, lines };
    at += 1;
  }
}
