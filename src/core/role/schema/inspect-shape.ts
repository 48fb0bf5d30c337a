import { type Path, type Problem, describeValue } from '../../problem.ts';

/** Deepest nesting of lists and objects in a role file; version 1 needs 6. */
export const MAX_DEPTH = 12;
/** Most values in one file; the largest role that the caps allow has about 20,000. */
const MAX_VALUES = 50_000;

/** Keys that would reach an object's prototype where someone copies them carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks over foreign data before anything walks it by recursion: how deep, how many values, and
 * whether a key aims at a prototype. Returns the first problem, or undefined when the schema may
 * look. Needs no stack and stops early, so that cycles and a million levels cost next to nothing.
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

/** Indices without making them all at once: a list may claim to be four thousand million long. */
function keysOf(value: object): Iterable<string | number> {
  return Array.isArray(value) ? value.keys() : Object.keys(value);
}
