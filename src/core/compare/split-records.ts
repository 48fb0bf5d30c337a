/** One line of a table or of plain text, and the line of the file that it begins on (from 1). */
export type TextRecord = { readonly line: number; readonly cells: readonly string[] };

/**
 * A cell in quotes (RFC 4180; it may hold line breaks and doubled quotes), or plain text up to the
 * next separator. A quote that is never closed is plain text, so a stray one spoils one line. The
 * length limit keeps a text full of stray quotes linear.
 */
const CELL = /"((?:[^"]|""){0,2000})"[ ]*(?=[,;\t\r\n]|$)|[^,;\t\r\n]*/y;
const LINE_END = /\r\n|\r|\n/y;

/**
 * Splits a pasted list or a CSV file into records, one at a time: commas, semicolons and tabs all
 * separate cells, and empty lines are left out. A text without any of them is one cell per line.
 */
export function* splitRecords(text: string): Generator<TextRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const first = line;
    let ended = false;
    while (!ended) {
      CELL.lastIndex = at;
      const match = CELL.exec(text);
      const raw = match?.[0] ?? '';
      cells.push((match?.[1]?.replaceAll('""', '"') ?? raw).trim());
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
      at += raw.length;
      LINE_END.lastIndex = at;
      const end = LINE_END.exec(text);
      ended = end !== null || at >= text.length;
      at += end?.[0].length ?? (ended ? 0 : 1);
    }
    line += 1;
    if (cells.some((cell) => cell !== '')) yield { line: first, cells };
  }
}
