import type { Path } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';

/** A text or number that differs between two files; null where it doesn't exist. */
export type Difference = {
  /** Its path in the later file; if removed, in the earlier one. */
  readonly path: Path;
  readonly before: string | null;
  readonly after: string | null;
};

type Leaf = { readonly path: Path; readonly value: string };

/**
 * Lists the differences between two versions, text by text. Entries with an id are matched by it,
 * wherever they are; others by position. A mere change of order is one difference.
 */
export function listDifferences(before: DraftFile, after: DraftFile): readonly Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const changed = [...now].flatMap(([key, { path, value }]): readonly Difference[] => {
    const was = old.get(key)?.value ?? null;
    return was === value ? [] : [{ path, before: was, after: value }];
  });
  const gone = [...old].flatMap(([key, { path, value }]): readonly Difference[] =>
    now.has(key) ? [] : [{ path, before: value, after: null }],
  );
  return [...changed, ...gone];
}

function leavesOf(file: DraftFile): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (value: unknown, path: Path, key: string): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      leaves.set(key, { path, value: String(value) });
    } else if (isPlainList(value)) {
      leaves.set(key, { path, value: value.join(', ') });
    } else if (Array.isArray(value)) {
      value.forEach((entry: unknown, index) =>
        visit(entry, [...path, index], `${key}/${nameOf(entry, index)}`),
      );
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, entry] of Object.entries(value)) {
        visit(entry, [...path, name], `${key}/${name}`);
      }
    }
  };
  visit(file, [], '');
  return leaves;
}

/** Lists of ids and names, which are compared as a whole; statements are compared one by one. */
function isPlainList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length <= 40)
  );
}

function nameOf(entry: unknown, index: number): string {
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : null;
  return typeof id === 'string' ? id : String(index);
}
