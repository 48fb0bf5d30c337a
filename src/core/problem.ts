/** Where in a piece of outside data something is: object keys and list indices from the top down. */
export type Path = readonly (string | number)[];

/** What kind of trouble it is; the words for people stand in the interface's own texts. */
export type ProblemCode =
  // the value itself
  | 'missing'
  | 'unknown-key'
  | 'wrong-value'
  // two values that don't fit together
  | 'duplicate'
  | 'unknown-reference'
  | 'disagrees'
  // refused before anything is looked at closely
  | 'forbidden-key'
  | 'too-deep'
  | 'too-many-values'
  // the text around the data
  | 'too-large'
  | 'empty'
  | 'html'
  | 'encoding'
  | 'cut-off'
  | 'not-json';

/** One thing that is wrong with outside data: where, what should stand there, and what does. */
export type Problem = {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly expected: string;
  readonly got: string;
  /** What to do about it, as a sentence, where that can be said. */
  readonly repair?: string;
};

const LONGEST_QUOTE = 60;
const PLAIN_KEY = /^\$?[A-Za-z_][A-Za-z0-9_-]{0,39}$/;
// Everything a reader can't see or that turns the direction of what follows.
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFF]/g;

/** `["competencies", 2, "weight"]` as `competencies[2].weight`; empty for the top. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!PLAIN_KEY.test(key)) return `${text}[${describeValue(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** What stands at a path of outside data; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    data,
  );
}

/** One line for authors and logs: `at competencies[2].weight: expected a number from 0 to 100, got "high"`. */
export function formatProblem(problem: Problem): string {
  const where = problem.path.length === 0 ? 'at the top' : `at ${formatPath(problem.path)}`;
  return `${where}: expected ${problem.expected}, got ${problem.got}`;
}

/**
 * A value in a few harmless words: short texts quoted with everything invisible written as `\u….`,
 * long texts by their length, lists by theirs. Bounded whatever the value.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST_QUOTE
        ? `a text of ${value.length} characters`
        : quoteText(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** A text in quotes with everything invisible written as `\u….`, so that it can't change how a line reads. */
export function quoteText(text: string): string {
  const escaped = text.replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
