import { elementAt } from '../element-at.ts';
import { fail } from '../result.ts';
import { readCodes } from '../share/split-codes.ts';
import { plainText } from './plain-text.ts';
import { createProse, type Prose } from './names/prose.ts';
import { readJsonResults } from './json-results.ts';
import type { ListedResult } from './listed-result.ts';
import { isHeadCell, nameOfRow, type NameColumns } from './names/name-columns.ts';
import { isChatNotice, isTimeLine } from './names/name-in-line.ts';
import { isCertainName, showName, type Name } from './names/name-like.ts';
import { isNameOfNext, nameAbove, nameBelow, textAt } from './names/name-near.ts';
import { isRow, linkCellsOf, readTable, type Table } from './read-table.ts';
import { isResultLike, readLine } from './read-line.ts';
import { splitParts, type TextPart } from './split-parts.ts';

/** How many lines a mail program may have split a link across. */
const MAX_SPLIT_LINES = 4;

/**
 * Reads every result of pasted text or a text file. A generator, so that the caller can yield to
 * the event loop. Understands links and codes (one or several per line), tables with or without a
 * header, chats, emails, and concatenated result files. `columns` are the name columns that the
 * user chose, null for none; if omitted, they are detected.
 */
export function* listResults(
  given: string,
  columns?: readonly number[] | null,
): Generator<ListedResult> {
  const text = plainText(given);
  const table = readTable(text);
  const names = columns === undefined ? (table?.names ?? NO_NAMES) : chosen(columns);
  const parts = [...splitParts(text, table?.separator ?? ',')];
  const prose = createProse(parts.map(({ line }, at) => ({ line, text: textAt(parts, at) })));
  let isWithoutResult = true;
  for (let at = 0; at < parts.length; at += 1) {
    const part = elementAt(parts, at);
    if (part.kind === 'json') {
      for (const found of readJsonResults(part.value)) yield { line: part.line, ...found };
    } else if (table !== null && isTablePart(part, table)) yield* readRow(parts, at, table, names);
    else {
      const { listed, more } = readTextLine(parts, at, prose);
      yield* listed;
      at += more;
      isWithoutResult &&= listed.length === 0;
      continue;
    }
    isWithoutResult = false;
  }
  // Report text that doesn't look like a list at all, so that the user gets a response.
  const first = parts.find((_, at) => textAt(parts, at) !== '');
  if (isWithoutResult && first !== undefined) {
    yield { line: first.line, label: null, isNamed: false, outcome: NO_RESULT };
  }
}

const NO_NAMES: NameColumns = { columns: [], isCertain: true, isNamed: false };
const NO_RESULT = fail({ code: 'empty' } as const);

function chosen(columns: readonly number[] | null): NameColumns {
  return { columns: columns ?? [], isCertain: true, isNamed: true };
}

type TextOf = Extract<TextPart, { readonly kind: 'text' }>;

/** The header, data rows, and records as wide as they are. */
function isTablePart({ record }: TextOf, { head, rows }: Table): boolean {
  const [first] = rows;
  // Words with a link above the table are no title of it.
  if (record.line < (head?.line ?? 0) && isResultLike(record.text)) return false;
  return isRow(record) || record.line === head?.line || record.cells.length === first?.cells.length;
}

/** The line below the header of a Markdown table. */
function isRule({ text }: TextOf['record']): boolean {
  return /^[\s|:+=-]+$/.test(text);
}

function* readRow(
  parts: readonly TextPart[],
  at: number,
  { head, links }: Table,
  names: NameColumns,
): Generator<ListedResult> {
  const part = parts[at];
  if (part?.kind !== 'text' || part.line <= (head?.line ?? 0) || isRule(part.record)) return;
  const { record, line } = part;
  const { cells } = record;
  const { isNamed } = names;
  const label = nameOfRow(cells, names) ?? (isNamed ? null : nameAbove(parts, at));
  const own = linkCellsOf(record);
  const across = namesAcross(cells, own, head?.cells ?? []);
  // Cells with a link in a sentence count, too.
  const withLinks = cells.flatMap((cell, column) =>
    own.includes(column) || isResultLike(cell) ? [column] : [],
  );
  const read = (withLinks.length > 0 ? withLinks : [...links]).map((column) => ({
    ...readCodes(cells[column] ?? ''),
    about: { line, label: across[own.indexOf(column)] ?? label, isNamed },
  }));
  const found = read.flatMap((each) => each.found.map((outcome) => ({ ...each.about, outcome })));
  if (found.length > 0) return yield* found;
  const doubtful = own.length === 0 ? null : (read.find((each) => each.doubtful)?.doubtful ?? null);
  yield { line, label, isNamed, outcome: doubtful ?? NO_RESULT };
}

/** The names of a table with people side by side and their links below them; empty for any other. */
function namesAcross(
  cells: readonly string[],
  links: readonly number[],
  head: readonly string[],
): readonly Name[] {
  const names = links.map((column) => head[column] ?? '');
  const isOther = (cell: string, column: number) => !links.includes(column) && isCertainName(cell);
  if (links.length < 2 || !names.every((name) => isCertainName(name)) || cells.some(isOther))
    return [];
  return names.map((name) => showName(name));
}

/** Reads a line of text; also returns how many of the following lines belong to it. */
function readTextLine(
  parts: readonly TextPart[],
  at: number,
  prose: Prose,
): { readonly listed: readonly ListedResult[]; readonly more: number } {
  const line = textAt(parts, at);
  const number = elementAt(parts, at).line;
  const { codes, more } = readSplitLink(parts, at, line);
  const about = { line: number, isNamed: false };
  if (codes.length === 0) {
    const isExpected =
      isTimeLine(line) ||
      isChatNotice(line) ||
      isHeadLine(line) ||
      isNameOfNext(parts, at, line) ||
      !prose.mayLackLink(at);
    return { listed: isExpected ? [] : [{ ...about, label: null, outcome: NO_RESULT }], more: 0 };
  }
  const near =
    codes.length === 1
      ? (nameAbove(parts, at) ?? nameBelow(parts, at + more) ?? prose.signature())
      : null;
  const listed = codes.map(({ label, outcome }) => ({ ...about, label: label ?? near, outcome }));
  return { listed, more };
}

/** True for the names of columns over a table that is laid out by spaces or marks. */
function isHeadLine(line: string): boolean {
  const cells = line.split(/\|+|\t+|\s{3,}/).filter((cell) => cell.trim() !== '');
  return cells.length > 1 && cells.some((cell) => isHeadCell(cell));
}

/** Reads the codes of a line, joined with the next lines if a mail program split its last link. */
function readSplitLink(parts: readonly TextPart[], at: number, line: string) {
  const read = readLine(line);
  // A URL of another page with a `#` isn't a lost result.
  const codes = isResultLike(line) || read.some(({ outcome }) => outcome.ok) ? read : [];
  const cut = codes.at(-1);
  if (cut?.outcome.ok !== false || cut.outcome.error.code !== 'cut-off') return { codes, more: 0 };
  let joined = line;
  for (let more = 1; more < MAX_SPLIT_LINES; more += 1) {
    const next = textAt(parts, at + more);
    if (next === '' || startsLink(next)) break;
    joined += `\n${next}`;
    const outcome = readLast(joined, codes.length);
    if (outcome !== null) return { codes: [...codes.slice(0, -1), { ...cut, outcome }], more };
  }
  return { codes, more: 0 };
}

/** The last code of a text with so many, if it can be read; otherwise null. */
function readLast(text: string, count: number) {
  const outcomes = readCodes(text).found;
  const last = outcomes.at(-1);
  return outcomes.length === count && last?.ok === true ? last : null;
}

/** True for a line with a link of its own; a bare code may be the rest of the one before. */
function startsLink(line: string): boolean {
  return /https?:|www\.|#/i.test(line);
}
