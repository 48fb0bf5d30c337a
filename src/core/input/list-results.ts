import { elementAt } from '../element-at.ts';
import { fail, succeed, type Result } from '../result.ts';
import { parseResponsesFile, type ResponsesFile } from '../quiz/parse-responses.ts';
import type { DecodedCode, ShareError } from '../share/decode-result-code.ts';
import { readCodes } from '../share/split-codes.ts';
import { createProse, type Prose } from './prose.ts';
import { findNameColumns, nameOfRow, type NameColumns } from './name-columns.ts';
import { isTimeLine, nameOfLine } from './name-in-line.ts';
import type { Name } from './name-like.ts';
import { isRow, linkCellsOf, readTable, type Table } from './read-table.ts';
import { hasLink, isResultLike, readLine } from './read-line.ts';
import { splitParts, type TextPart } from './split-parts.ts';

/** What a list holds: a code, or answers as a result file has them. */
export type ListedContent = DecodedCode | (ResponsesFile & { readonly kind: 'responses' });

/** Why a place of a list gives no result. */
export type ListError = ShareError | { readonly code: 'not-a-result' };

/** One result of a list, or why one of its lines holds none. */
export type ListedResult = {
  /** Line of the text that it stands on, from 1. */
  readonly line: number;
  /** What the list calls it; null where it doesn't say. */
  readonly label: Name;
  /** True when a column of names says so, and not only words beside or above the link. */
  readonly isNamed: boolean;
  readonly outcome: Result<ListedContent, ListError>;
};

/** Lines above a link in which its author may be named. */
const LINES_ABOVE = 6;
/** Lines that a mail program may have broken a link into. */
const LINES_BROKEN = 4;

/**
 * Reads every result of a pasted text or a text file, one at a time, so that the caller can stop
 * for breath: links and codes, one or several in a line, tables with or without a head, chats and
 * mails, result files one after another. `columns` are those that somebody chose for the names,
 * null for none of them; without it they are found.
 */
export function* listResults(
  text: string,
  columns?: readonly number[] | null,
): Generator<ListedResult> {
  const table = readTable(text);
  const names = columns === undefined ? (table?.names ?? NO_NAMES) : chosen(columns);
  const parts = [...splitParts(text, table?.separator ?? ',')];
  const prose = createProse(parts.map(({ line }, at) => ({ line, text: textAt(parts, at) })));
  let isSilent = true;
  for (let at = 0; at < parts.length; at += 1) {
    const part = elementAt(parts, at);
    if (part.kind === 'json') yield* readJson(part.line, part.value);
    else if (table !== null && isTablePart(part, table)) yield* readRow(parts, at, table, names);
    else {
      const { listed, more } = readTextLine(parts, at, prose);
      yield* listed;
      at += more;
      isSilent &&= listed.length === 0;
      continue;
    }
    isSilent = false;
  }
  // Whoever gives a text in is told of it, even if nothing in it looks like a list.
  const first = parts.find((_, at) => textAt(parts, at) !== '');
  if (isSilent && first !== undefined) {
    yield { line: first.line, label: null, isNamed: false, outcome: NOTHING };
  }
}

const NO_NAMES: NameColumns = { columns: [], isCertain: true, isNamed: false };
const NOTHING = fail({ code: 'empty' } as const);

function chosen(columns: readonly number[] | null): NameColumns {
  return { columns: columns ?? [], isCertain: true, isNamed: true };
}

type TextOf = Extract<TextPart, { readonly kind: 'text' }>;

/** Rows, the head, and what is as wide as they are. */
function isTablePart({ record }: TextOf, { head, rows }: Table): boolean {
  const [first] = rows;
  return isRow(record) || record.line === head?.line || record.cells.length === first?.cells.length;
}

function* readRow(
  parts: readonly TextPart[],
  at: number,
  { head, links }: Table,
  names: NameColumns,
): Generator<ListedResult> {
  const part = parts[at];
  if (part?.kind !== 'text' || part.line === head?.line) return;
  const { record, line } = part;
  const { cells } = record;
  const { isNamed } = names;
  const label = nameOfRow(cells, names) ?? (isNamed ? null : nameAbove(parts, at));
  const own = linkCellsOf(record);
  const read = (own.length > 0 ? own : [...links]).map((column) => readCodes(cells[column] ?? ''));
  const found = read.flatMap((each) => each.found);
  const doubtful = own.length === 0 ? null : (read.find((each) => each.doubtful)?.doubtful ?? null);
  const outcomes = found.length > 0 ? found : [doubtful ?? NOTHING];
  for (const outcome of outcomes) yield { line, label, isNamed, outcome };
}

/** Reads a line of text, and tells how many lines after it belong to it. */
function readTextLine(
  parts: readonly TextPart[],
  at: number,
  prose: Prose,
): { readonly listed: readonly ListedResult[]; readonly more: number } {
  const line = textAt(parts, at);
  const number = elementAt(parts, at).line;
  const { codes, more } = readBroken(parts, at, line);
  const about = { line: number, isNamed: false };
  if (codes.length === 0) {
    const isSaid = isTimeLine(line) || isNameOfNext(parts, at, line) || !prose.mayMiss(at);
    return { listed: isSaid ? [] : [{ ...about, label: null, outcome: NOTHING }], more: 0 };
  }
  const near = codes.length === 1 ? (nameAbove(parts, at) ?? prose.signature()) : null;
  const listed = codes.map(({ label, outcome }) => ({ ...about, label: label ?? near, outcome }));
  return { listed, more };
}

/** The codes of a line, and of those after it when a mail program broke its last link over them. */
function readBroken(parts: readonly TextPart[], at: number, line: string) {
  const read = readLine(line);
  // An address of another page with a `#` in it is no result that was lost.
  const codes = isResultLike(line) || read.some(({ outcome }) => outcome.ok) ? read : [];
  const last = codes.at(-1)?.outcome;
  if (last?.ok !== false || last.error.code !== 'cut-off') return { codes, more: 0 };
  let joined = line;
  for (let more = 1; more < LINES_BROKEN; more += 1) {
    const next = textAt(parts, at + more);
    if (next === '' || hasLink(next.replace(/^[\s>]+/, ''))) break;
    joined += `\n${next}`;
    const whole = readLine(joined);
    if (whole.at(-1)?.outcome.ok === true) return { codes: whole, more };
  }
  return { codes, more: 0 };
}

/**
 * The author that a chat or a mail names in the lines above a link. What stands above several links
 * is a heading.
 */
function nameAbove(parts: readonly TextPart[], at: number): Name {
  if (isNameless(textAt(parts, at + 1))) return null;
  for (let above = at - 1; above >= Math.max(0, at - LINES_ABOVE); above -= 1) {
    const line = textAt(parts, above);
    if (line === '' || hasLink(line)) return null;
    const name = nameOfLine(line);
    if (name !== null) return name;
  }
  return null;
}

/** True for a link without a name in its line. */
function isNameless(line: string): boolean {
  return hasLink(line) && readLine(line)[0]?.label === null;
}

/** True for a name, or a word of greeting, above a link: nobody misses a link there. */
function isNameOfNext(parts: readonly TextPart[], at: number, line: string): boolean {
  for (let below = at + 1; below <= at + LINES_ABOVE; below += 1) {
    const next = textAt(parts, below);
    if (next === '') return false;
    if (hasLink(next)) return nameAbove(parts, below) !== null && isNameless(next);
    if (nameOfLine(next) !== null && nameOfLine(line) !== null) return false;
  }
  return false;
}

function textAt(parts: readonly TextPart[], at: number): string {
  const part = parts[at];
  return part?.kind === 'text' ? part.record.text.trim() : '';
}

function* readJson(line: number, value: unknown): Generator<ListedResult> {
  const { label, isNamed } = nameInJson(value);
  const file = parseResponsesFile(value);
  if (file.ok) {
    yield { line, label, isNamed, outcome: succeed({ ...file.value, kind: 'responses' }) };
    return;
  }
  const { found } = readCodes(JSON.stringify(value));
  const outcomes = found.length > 0 ? found : [fail({ code: 'not-a-result' } as const)];
  for (const outcome of outcomes) yield { line, label, isNamed, outcome };
}

/** An object's keys are the head of a table with one row. */
function nameInJson(value: unknown): Pick<ListedResult, 'label' | 'isNamed'> {
  const texts = Object.entries(value ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const cells = texts.map(([, text]) => text);
  const names = findNameColumns(
    texts.map(([key]) => key),
    [cells],
    new Set(),
  );
  return names.isNamed
    ? { label: nameOfRow(cells, names), isNamed: true }
    : { label: null, isNamed: false };
}
