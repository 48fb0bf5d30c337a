import { type Path, type Problem, describeValue } from '../../problem.ts';

/** Deepest nesting of lists and objects in a role file; version 1 needs 6. */
export const MAX_DEPTH = 12;
/** Maximum number of values in a file; the largest possible role has about 20,000. */
const MAX_VALUES = 50_000;

/** Keys that could modify an object's prototype when copied carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Inspects untrusted data before anything recursive reads it: depth, number of values and prototype
 * keys. Returns the first problem, or undefined when the schema may read it. Iterative and stops
 * early, so that cycles and a million levels cost next to nothing.
 */
export function inspectShape(input: unknown): Problem | undefined {
  const queue: { readonly value: unknown; readonly path: Path }[] = [{ value: input, path: [] }];
  for (const { value, path } of queue) {
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAX_DEPTH) {
      const expected = `at most ${MAX_DEPTH} levels of lists and objects`;
      return { code: 'too-deep', path, expected, got: `${describeValue(value)} one level deeper` };
    }
    for (const key of keysOf(value)) {
      const here = [...path, key];
      if (typeof key === 'string' && FORBIDDEN_KEYS.has(key)) {
        return { code: 'forbidden-key', path: here, expected: 'no such key', got: `"${key}"` };
      }
      if (queue.length >= MAX_VALUES) {
        const expected = `at most ${MAX_VALUES} values in one file`;
        return { code: 'too-many-values', path: here, expected, got: 'more' };
      }
      queue.push({ value: Reflect.get(value, key), path: here });
    }
  }
  return undefined;
}

/** Generates indices lazily: a list can claim a length of four billion. */
function keysOf(value: object): Iterable<string | number> {
  return Array.isArray(value) ? value.keys() : Object.keys(value);
}
