import { type Separator, splitRecords, type TextRecord } from './split-records.ts';
import { takeJson } from './take-json.ts';

/** A line or record of a text, or an object of JSON in it (null for a broken one), and the line that it begins on. */
export type TextPart =
  | { readonly kind: 'text'; readonly line: number; readonly record: TextRecord }
  | { readonly kind: 'json'; readonly line: number; readonly value: unknown };

/** More than any result file has. */
const LONGEST_JSON = 256 * 1024;
/** A text full of opening brackets is given up on, to keep the work linear. */
const MOST_FAILURES = 16;

/** Where a line begins with an object, alone or in a list, or where one follows another. */
const OBJECT = /^[ \t,[]*\{/gm;
const NEXT = /[\s,\]]*\{/y;
/** What stands around the objects of a list. */
const AROUND = /^[\s,[\]]*$/;

/** Splits a text into objects of JSON, wherever a line begins with one, and the records between them. */
export function* splitParts(text: string, separator: Separator): Generator<TextPart> {
  let from = 0;
  let line = 1;
  let failures = 0;
  let start = findObject(text, 0);
  while (start !== null && failures < MOST_FAILURES) {
    const json = takeJson(text, start, LONGEST_JSON);
    const end = json?.end ?? endOfBroken(text, start);
    failures += json === null ? 1 : 0;
    if (end === null) {
      start = findObject(text, start + 1);
      continue;
    }
    yield* recordsOf(text.slice(from, start), separator, line);
    line += countLines(text.slice(from, start));
    yield { kind: 'json', line, value: json?.value ?? null };
    line += countLines(text.slice(start, end));
    from = end;
    NEXT.lastIndex = from;
    start = NEXT.test(text) ? NEXT.lastIndex - 1 : findObject(text, from);
  }
  yield* recordsOf(text.slice(from), separator, line);
}

/** Lines of an object that is not whole: they are one fault. */
const BROKEN = /\{\s*"[^\r\n]*(?:[\r\n]+[ \t]*["}\]][^\r\n]*)*/y;

/** The place behind the lines of a broken object; null for what is no object at all. */
function endOfBroken(text: string, start: number): number | null {
  BROKEN.lastIndex = start;
  return BROKEN.test(text) ? BROKEN.lastIndex : null;
}

/** The next place where a line begins with an object. */
function findObject(text: string, from: number): number | null {
  OBJECT.lastIndex = from;
  return OBJECT.test(text) ? OBJECT.lastIndex - 1 : null;
}

function* recordsOf(text: string, separator: Separator, line: number): Generator<TextPart> {
  for (const record of splitRecords(text, separator)) {
    const placed = { ...record, line: line + record.line - 1 };
    if (!AROUND.test(record.text)) yield { kind: 'text', line: placed.line, record: placed };
  }
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
