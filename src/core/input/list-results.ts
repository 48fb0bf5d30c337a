import { elementAt } from '../element-at.ts';
import { fail, succeed, type Result } from '../result.ts';
import { parseResponsesFile, type ResponsesFile } from '../quiz/parse-responses.ts';
import type { DecodedCode, ShareError } from '../share/decode-result-code.ts';
import { readCodes } from '../share/split-codes.ts';
import { plainText } from './plain-text.ts';
import { createProse, type Prose } from './prose.ts';
import { findNameColumns, nameOfRow, type NameColumns, type NameKind } from './name-columns.ts';
import { fieldOfLine, isTimeLine, nameOfLine } from './name-in-line.ts';
import type { Name } from './name-like.ts';
import { isRow, linkCellsOf, readTable, type Table } from './read-table.ts';
import { hasLink, isResultLike, readLine } from './read-line.ts';
import { splitParts, type TextPart } from './split-parts.ts';

/** Content of a list entry: a code, or answers from a result file. */
export type ListedContent = DecodedCode | (ResponsesFile & { readonly kind: 'responses' });

/** Why a list entry has no result. */
export type ListError = ShareError | { readonly code: 'not-a-result' };

/** One result of a list, or the error in its place. */
export type ListedResult = {
  /** Its line in the text, from 1. */
  readonly line: number;
  /** The name that the list gives it; null without one. */
  readonly label: Name;
  /** True when the name comes from a name column, not from words beside or above the link. */
  readonly isNamed: boolean;
  readonly outcome: Result<ListedContent, ListError>;
};

/** How many lines above a link may contain the author's name. */
const MAX_LINES_ABOVE = 6;
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
    if (part.kind === 'json') yield* readJson(part.line, part.value);
    else if (table !== null && isTablePart(part, table)) yield* readRow(parts, at, table, names);
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
  const read = (own.length > 0 ? own : [...links]).map((column) => readCodes(cells[column] ?? ''));
  const found = read.flatMap((each) => each.found);
  const doubtful = own.length === 0 ? null : (read.find((each) => each.doubtful)?.doubtful ?? null);
  const outcomes = found.length > 0 ? found : [doubtful ?? NO_RESULT];
  for (const outcome of outcomes) yield { line, label, isNamed, outcome };
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
    const isExpected = isTimeLine(line) || isNameOfNext(parts, at, line) || !prose.mayLackLink(at);
    return { listed: isExpected ? [] : [{ ...about, label: null, outcome: NO_RESULT }], more: 0 };
  }
  const near = codes.length === 1 ? (nameAbove(parts, at) ?? prose.signature()) : null;
  const listed = codes.map(({ label, outcome }) => ({ ...about, label: label ?? near, outcome }));
  return { listed, more };
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

/** The author that a chat or email names above a link. A line above several links is a heading. */
function nameAbove(parts: readonly TextPart[], at: number): Name {
  if (isNameless(textAt(parts, at + 1))) return null;
  for (let above = at - 1; above >= Math.max(0, at - MAX_LINES_ABOVE); above -= 1) {
    const line = textAt(parts, above);
    if (line === '' || hasLink(line)) return null;
    const name = nameOfLine(line);
    if (name !== null) return nameOfFields(parts, above) ?? name;
  }
  return null;
}

/** The full name from the labelled lines of a form, up to and including this line. */
function nameOfFields(parts: readonly TextPart[], last: number): Name {
  const fields = new Map<NameKind, Name>();
  for (let at = last; at >= Math.max(0, last - MAX_LINES_ABOVE); at -= 1) {
    const line = textAt(parts, at);
    const field = fieldOfLine(line);
    if (line === '' || hasLink(line)) break;
    if (field !== null && !fields.has(field.kind)) fields.set(field.kind, field.name);
  }
  if (fields.has('full') && !fields.has('family')) return fields.get('full') ?? null;
  const whole = ORDER.flatMap((kind) => fields.get(kind) ?? []).join(' ');
  return whole === '' ? null : whole;
}

const ORDER: readonly NameKind[] = ['full', 'given', 'middle', 'family'];

/** True for a line with a link but no name. */
function isNameless(line: string): boolean {
  return hasLink(line) && readLine(line)[0]?.label === null;
}

/** True for a name or greeting above a link, which isn't reported as lacking a link of its own. */
function isNameOfNext(parts: readonly TextPart[], at: number, line: string): boolean {
  const isName = nameOfLine(line) !== null;
  for (let below = at + 1; below <= at + MAX_LINES_ABOVE; below += 1) {
    const next = textAt(parts, below);
    if (next === '') return false;
    if (hasLink(next)) return nameAbove(parts, below) !== null && isNameless(next);
    if (isName && fieldOfLine(next) === null && nameOfLine(next) !== null) return false;
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

/** Treats an object as a table with one row and its keys as the header. */
function nameInJson(value: unknown): Pick<ListedResult, 'label' | 'isNamed'> {
  const nested = Object.values(value ?? {}).flatMap((inner: unknown) =>
    typeof inner === 'object' ? Object.entries(inner ?? {}) : [],
  );
  const texts = [...Object.entries(value ?? {}), ...nested].filter(
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
