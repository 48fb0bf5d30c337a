/** One line of a table or of plain text, and the line of the file that it begins on (from 1). */
export type TextRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** The record as it stands in the text, without its line end. */
  readonly text: string;
};

/** What may separate the cells of a table. */
export type Separator = ',' | ';' | '\t';

/**
 * A cell in quotes (RFC 4180; it may hold line breaks and doubled quotes), or plain text up to the
 * next separator. A quote that is never closed is plain text, so a stray one spoils one line. The
 * length limit keeps a text full of stray quotes linear.
 */
const CELLS: Readonly<Record<Separator, RegExp>> = {
  ',': /"((?:[^"]|""){0,2000})"[ ]*(?=[,\r\n]|$)|[^,\r\n]*/y,
  ';': /"((?:[^"]|""){0,2000})"[ ]*(?=[;\r\n]|$)|[^;\r\n]*/y,
  '\t': /"((?:[^"]|""){0,2000})"[ ]*(?=[\t\r\n]|$)|[^\t\r\n]*/y,
};
const LINE_END = /\r\n|\r|\n/y;

/**
 * Splits a pasted list or a CSV file into records, one at a time, from a place of the text on.
 * Empty lines are left out. A text without separators is one cell per line.
 */
export function* splitRecords(text: string, separator: Separator): Generator<TextRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const { cells, end, next, lines } = readRecord(text, at, separator);
    if (cells.some((cell) => cell !== '')) yield { line, cells, text: text.slice(at, end) };
    line += lines;
    at = next;
  }
}

type ReadRecord = {
  readonly cells: readonly string[];
  /** The places of the record's end and of the next record. */
  readonly end: number;
  readonly next: number;
  /** Lines that it takes up. */
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
