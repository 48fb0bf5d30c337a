/** Rows with a bar at both ends, as most people write them. */
const FRAMED = /^\s*\|.*\|\s*$/s;
/** The rule below the header: hyphens between bars. */
const RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/;
/** A cell up to the next bar; a backslash escapes the next character. */
const CELL = /((?:\\.|[^|\\]|\\$)*)(?:\||$)/sy;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const BREAK = /<br\s*\/?>/gi;

/**
 * The rows of a Markdown table with their line numbers; null for any other text. Ignores lines
 * without a bar around the table.
 */
export function readMarkdownTable(
  text: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] | null {
  const lines = text.split(/\r\n|\r|\n/);
  const written = lines.filter((line) => line.trim() !== '');
  const framed = written.filter((line) => FRAMED.test(line));
  const isFramed = framed.length >= 2 && framed.length * 2 >= written.length;
  if (!isFramed && !lines.some((line) => RULE.test(line))) return null;
  return lines.flatMap((line, index) =>
    RULE.test(line) || !line.includes('|')
      ? []
      : [{ line: index + 1, cells: cellsOf(line.trim()) }],
  );
}

function cellsOf(row: string): readonly string[] {
  const cells: string[] = [];
  CELL.lastIndex = row.startsWith('|') ? 1 : 0;
  while (CELL.lastIndex < row.length) {
    const [, raw = ''] = CELL.exec(row) ?? [];
    cells.push(raw.trim().replace(BREAK, '\n').replace(ESCAPED, '$1'));
  }
  return cells;
}
