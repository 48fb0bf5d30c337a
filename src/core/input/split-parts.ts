import { type Separator, splitRecords, type TextRecord } from './split-records.ts';
import { parseJsonAt } from './parse-json-at.ts';

/**
 * A line or record of text, or a JSON object in it (null for a broken one), with the line where it
 * starts.
 */
export type TextPart =
  | { readonly kind: 'text'; readonly line: number; readonly record: TextRecord }
  | { readonly kind: 'json'; readonly line: number; readonly value: unknown };

/** Longer than any result file. */
const MAX_JSON_LENGTH = 256 * 1024;
/** Gives up on text full of opening brackets, to stay linear. */
const MAX_FAILURES = 16;

/** Where a line starts with an object, alone or in a list, or where one object follows another. */
const OBJECT = /^[ \t,[]*\{/gm;
const NEXT = /[\s,\]]*\{/y;
/** Characters around the objects of a list. */
const BETWEEN_OBJECTS = /^[\s,[\]]*$/;

/** Splits text into JSON objects, wherever a line starts with one, and the records between them. */
export function* splitParts(text: string, separator: Separator): Generator<TextPart> {
  let from = 0;
  let line = 1;
  let failures = 0;
  let start = findObject(text, 0);
  while (start !== null && failures < MAX_FAILURES) {
    const json = parseJsonAt(text, start, MAX_JSON_LENGTH);
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

/** Lines of an incomplete object, which count as one error. */
const BROKEN = /\{\s*"[^\r\n]*(?:[\r\n]+[ \t]*["}\]][^\r\n]*)*/y;

/** The offset after the lines of a broken object; null if it isn't an object at all. */
function endOfBroken(text: string, start: number): number | null {
  BROKEN.lastIndex = start;
  return BROKEN.test(text) ? BROKEN.lastIndex : null;
}

/** The next offset where a line starts with an object. */
function findObject(text: string, from: number): number | null {
  OBJECT.lastIndex = from;
  return OBJECT.test(text) ? OBJECT.lastIndex - 1 : null;
}

function* recordsOf(text: string, separator: Separator, line: number): Generator<TextPart> {
  for (const record of splitRecords(text, separator)) {
    const placed = { ...record, line: line + record.line - 1 };
    if (!BETWEEN_OBJECTS.test(record.text))
      yield { kind: 'text', line: placed.line, record: placed };
  }
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
