import { elementAt } from '../../element-at.ts';
import { type Path, valueAt } from '../../problem.ts';

/*
 * Fills in placeholders for invalid values, so that the rest of a file can be checked in the same
 * run. They are never shown and never scored.
 */

/** Copies the file with a neutral value at each path that the schema rejected. */
export function completeBySchema(schema: object, file: unknown, wrong: readonly Path[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(file));
  // Innermost first, so that a value created for an object isn't searched inside.
  for (const path of wrong.toSorted((one, other) => other.length - one.length)) {
    const at = schemaAt(schema, path);
    const key = path.at(-1);
    if (key === undefined) return makeValue(schema);
    // The schema only rejects paths inside objects and lists.
    const parent = valueAt(copy, path.slice(0, -1)) as object;
    if (at === null) Reflect.deleteProperty(parent, key);
    else Reflect.set(parent, key, makeValue(at, Reflect.get(parent, key)));
  }
  return copy;
}

/** The schema at a path of the file; null for keys that the schema doesn't have. */
function schemaAt(schema: object, path: Path): object | null {
  let here = unwrapOptional(schema);
  for (const key of path) {
    const next =
      typeof key === 'number' ? read(here, 'item') : read(read(here, 'entries') ?? {}, key);
    if (next === null) return null;
    here = unwrapOptional(next);
  }
  return here;
}

/** Unwraps an optional schema. */
function unwrapOptional(schema: object): object {
  const wrapped = text(schema, 'type') === 'optional' ? read(schema, 'wrapped') : null;
  return wrapped === null ? schema : unwrapOptional(wrapped);
}

function makeValue(schema: object, was?: unknown): unknown {
  switch (text(schema, 'type')) {
    case 'string':
      return sample(schema);
    case 'number':
      return bound(schema, 'min_value');
    case 'literal':
      return Reflect.get(schema, 'literal');
    case 'picklist':
      return (Reflect.get(schema, 'options') as readonly unknown[])[0];
    case 'array': {
      const item = unwrapOptional(Reflect.get(schema, 'item') as object);
      const kept: readonly unknown[] = Array.isArray(was) ? was : [];
      const least = bound(schema, 'min_length');
      const missing = Math.max(0, least - kept.length);
      const most = Math.max(least, bound(schema, 'max_length'));
      return [...kept, ...Array.from({ length: missing }, () => makeValue(item))].slice(0, most);
    }
    default: {
      const entries = Object.entries(read(schema, 'entries') ?? {}) as [string, object][];
      const needed = entries.filter(([, entry]) => text(entry, 'type') !== 'optional');
      return Object.fromEntries(needed.map(([key, entry]) => [key, makeValue(entry)]));
    }
  }
}

/** Samples of every text format in role files, tried in turn. */
const SAMPLES = ['x', 'https://x', 'EUR', 'en', '2026-01-01'];

function sample(schema: object): string {
  const forms = checks(schema).flatMap((check) => {
    const form: unknown = Reflect.get(check, 'requirement');
    return form instanceof RegExp ? [form] : [];
  });
  const fitting = SAMPLES.filter((each) => forms.every((form) => form.test(each)));
  return elementAt(fitting, 0);
}

function bound(schema: object, type: string): number {
  const check = checks(schema).find((each) => text(each, 'type') === type);
  return Number(check && Reflect.get(check, 'requirement'));
}

/** Every text, number and list of a role file has bounds. */
function checks(schema: object): readonly object[] {
  return Reflect.get(schema, 'pipe') as readonly object[];
}

function read(from: object, key: string | number): object | null {
  const value: unknown = Object.hasOwn(from, key) ? Reflect.get(from, key) : null;
  return typeof value === 'object' ? value : null;
}

function text(from: object, key: string): string {
  return String(Reflect.get(from, key));
}
