import type { Path } from '../../problem.ts';

/** One difference between two states of a file; plain data, so that it can be stored and undone. */
export type Change =
  | { readonly path: Path; readonly before: unknown; readonly after: unknown }
  | {
      readonly path: Path;
      /** Index in the list. */
      readonly at: number;
      readonly removed: readonly unknown[];
      readonly added: readonly unknown[];
    };

/**
 * The changes that turn one JSON value into another. Identical objects (by reference) are skipped,
 * so the cost is proportional to the edit. An object whose keys differ is replaced as a whole, so
 * that undoing keeps their order and thus the file's bytes.
 */
export function listChanges(before: unknown, after: unknown, path: Path = []): readonly Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listSplices(before, after, path);
  const areObjects = isObject(before) && isObject(after);
  if (!areObjects || Array.isArray(before) || Array.isArray(after))
    return [{ path, before, after }];
  const keys = Object.keys(before);
  if (keys.join('\n') !== Object.keys(after).join('\n')) return [{ path, before, after }];
  return keys.flatMap((key) =>
    listChanges(Reflect.get(before, key), Reflect.get(after, key), [...path, key]),
  );
}

/** Applies all changes in order. Untouched parts are shared with the old value. */
export function applyChanges(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce(
    (now, change) =>
      'at' in change
        ? updateAt(now, change.path, (list) =>
            (list as readonly unknown[]).toSpliced(
              change.at,
              change.removed.length,
              ...change.added,
            ),
          )
        : updateAt(now, change.path, () => change.after),
    value,
  );
}

/** Reverts all changes. */
export function undoChanges(value: unknown, changes: readonly Change[]): unknown {
  return applyChanges(value, changes.toReversed().map(invert));
}

/** Copies a value with an update at a path; throws for a path that doesn't exist. */
export function updateAt(value: unknown, path: Path, update: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return update(value);
  if (Array.isArray(value)) {
    return value.with(Number(key), updateAt(value[Number(key)], rest, update));
  }
  if (!isObject(value)) throw new Error('the path of a change does not exist');
  return { ...value, [key]: updateAt(Reflect.get(value, key), rest, update) };
}

/** The value at a path; undefined if the path doesn't exist. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      isObject(inside) && Object.hasOwn(inside, key) ? Reflect.get(inside, key) : undefined,
    value,
  );
}

function invert(change: Change): Change {
  return 'at' in change
    ? { path: change.path, at: change.at, removed: change.added, added: change.removed }
    : { path: change.path, before: change.after, after: change.before };
}

function listSplices(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): readonly Change[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && Object.is(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && Object.is(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const removed = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);
  if (removed.length === added.length) {
    return removed.flatMap((old, index) => listChanges(old, added[index], [...path, head + index]));
  }
  return [{ path, at: head, removed, added }];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
