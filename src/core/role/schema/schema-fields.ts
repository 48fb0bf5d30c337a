import * as v from 'valibot';

/*
 * The fields that role files are made of. Each one carries what it expects in words as its message,
 * so that every refusal reads "expected a number from 0 to 100" whichever bound was hit.
 */

/**
 * Something visible, and nothing that hides or turns text: no control characters, no line or
 * paragraph separators, no direction overrides, no halves of characters, and no U+FFFD, which is
 * what a file in the wrong encoding leaves behind. Linear in the length, and only run on texts that
 * passed the cap.
 */
const READABLE =
  /^(?=\s*\S)(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFF])*$/;

/** What a field expects in words: every field made here but `object` says it in its message. */
function expectedOf(field: object | undefined): string {
  const isWorded = field !== undefined && 'message' in field && typeof field.message === 'string';
  return isWorded ? String(field.message) : 'an object';
}

/** Text shown to people, 1 to `most` UTF-16 units. */
export function text(most: number) {
  const expected = `a text of 1 to ${most} characters`;
  return v.pipe(
    v.string(expected),
    v.minLength(1, expected),
    v.maxLength(most, expected),
    v.regex(READABLE, 'a text with something to read and without control or direction characters'),
  );
}

/** A text of a fixed form, described in words. */
export function pattern(form: RegExp, expected: string) {
  return v.pipe(v.string(expected), v.maxLength(2000, expected), v.regex(form, expected));
}

/** A number between two bounds, both included. JSON has no NaN and no infinities, and neither passes. */
export function within(least: number, most: number) {
  const expected = `a number from ${least} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
}

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

/** A list of `least` to `most` values. */
export function list<const Item extends v.GenericSchema>(item: Item, least: number, most: number) {
  const expected =
    least === most ? `a list of ${most} values` : `a list of ${least} to ${most} values`;
  return v.pipe(v.array(item, expected), v.minLength(least, expected), v.maxLength(most, expected));
}

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `one of ${words.map((word) => `"${word}"`).join(', ')}`);
}

/** Exactly this value. */
export function exactly<const Value extends string | number>(value: Value) {
  return v.literal(value, JSON.stringify(value));
}

/** An object with exactly these fields: what is missing says what should stand there. */
export function object<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, (issue) => {
    if (issue.expected === 'never') return 'no such key';
    // Only what is missing comes with its place already.
    const key = issue.path?.at(-1)?.key;
    return typeof key === 'string' ? expectedOf(fields[key]) : 'an object';
  });
}

/** An object whose keys are data, such as points by a competency's id. */
export function record<
  const Key extends v.GenericSchema<string, string>,
  const Value extends v.GenericSchema,
>(key: Key, value: Value, expected: string) {
  return v.record(key, value, expected);
}
