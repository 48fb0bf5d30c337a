/** Path to a value in untrusted data: object keys and list indices from the root. */
export type Path = readonly (string | number)[];

/** Category of a problem; the interface has its own messages for each. */
export type ProblemCode =
  // problems of the value itself
  | 'missing'
  | 'unknown-key'
  | 'wrong-value'
  // problems between two values
  | 'duplicate'
  | 'unknown-reference'
  | 'disagrees'
  // problems found before validation
  | 'forbidden-key'
  | 'too-deep'
  | 'too-many-values'
  // problems of the text around the data
  | 'too-large'
  | 'empty'
  | 'html'
  | 'encoding'
  | 'cut-off'
  | 'not-json';

/** A problem in untrusted data: its path, what was expected, and what was found. */
export type Problem = {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly expected: string;
  readonly got: string;
  /** How to fix it, as a sentence, if known. */
  readonly repair?: string;
};

const MAX_QUOTE_LENGTH = 60;
const PLAIN_KEY = /^\$?[A-Za-z_][A-Za-z0-9_-]{0,39}$/;
// Invisible characters, and those that change the direction of the text after them.
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFF]/g;

/** Formats `["competencies", 2, "weight"]` as `competencies[2].weight`; empty for the root. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!PLAIN_KEY.test(key)) return `${text}[${describeValue(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The value at a path of untrusted data; undefined if there is none. */
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
 * Describes a value safely in a few words: short texts quoted with invisible characters escaped as
 * `\u….`, long texts and lists by their length. The output is bounded for any value.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return value.length > MAX_QUOTE_LENGTH
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

/**
 * Quotes text with invisible characters escaped as `\u….`, so that it can't change how the line
 * reads.
 */
export function quoteText(text: string): string {
  const escaped = text.replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
