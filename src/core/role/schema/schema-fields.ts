import * as v from 'valibot';

/*
 * The field types of role files. The message of each one says what it expects, so that every error
 * reads "expected a number from 0 to 100" whichever bound was violated.
 */

/**
 * At least one visible character, and none that hides or reorders text: no control characters, line
 * or paragraph separators, bidirectional overrides, lone surrogates, or U+FFFD, the trace of a
 * wrong encoding. Linear, and only run on texts within the length limit.
 */
const READABLE =
  /^(?=\s*\S)(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFF])*$/;

/** The expectation of a field: all fields defined here except `object` have it as their message. */
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

/** Text of a fixed format, described in words. */
export function pattern(form: RegExp, expected: string) {
  return v.pipe(v.string(expected), v.maxLength(2000, expected), v.regex(form, expected));
}

/** A number between two bounds, inclusive; NaN and infinities are rejected. */
export function within(least: number, most: number) {
  const expected = `a number from ${least} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
}

/** An integer between two bounds, inclusive. */
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

/** One of several words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `one of ${words.map((word) => `"${word}"`).join(', ')}`);
}

/** Exactly this value. */
export function exactly<const Value extends string | number>(value: Value) {
  return v.literal(value, JSON.stringify(value));
}

/** An object with exactly these fields; the issue for a missing one says what is expected there. */
export function object<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, (issue) => {
    if (issue.expected === 'never') return 'no such key';
    // Only issues about missing fields have a path at this point.
    const key = issue.path?.at(-1)?.key;
    return typeof key === 'string' ? expectedOf(fields[key]) : 'an object';
  });
}

/** An object with data keys, such as points by competency id. */
export function record<
  const Key extends v.GenericSchema<string, string>,
  const Value extends v.GenericSchema,
>(key: Key, value: Value, expected: string) {
  return v.record(key, value, expected);
}
