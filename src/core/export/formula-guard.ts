/**
 * What spreadsheets treat as the start of a formula, including full-width signs, after any white
 * space.
 */
const FORMULA = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Prefixes a cell that a spreadsheet would run as a formula with an apostrophe. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The text of a cell without the apostrophe of `guardFormula`, or of a spreadsheet. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
