import { type Path, valueAt } from '../../problem.ts';
import { blankOf, type FieldShape } from '../../role/schema/field-shape.ts';
import { resourceId, slugOf } from '../edit/make-id.ts';

/** A blank entry for the list at a path, with a new id where entries have ids. */
export function newEntry(
  path: Path,
  shape: FieldShape,
  taken: ReadonlySet<string>,
  list: readonly unknown[],
): unknown {
  const blank = blankOf(shape);
  const ids = new Set(list.map((each) => valueAt(each, ['id'])));
  if (path[0] === 'resources') {
    const inUse = [...ids].map((id) => String(id).toUpperCase());
    return { ...(blank as object), id: resourceId(new Set([...taken, ...inUse])) };
  }
  if (path[0] === 'profiles') {
    let count = list.length + 1;
    while (ids.has(slugOf(`step ${count}`))) count += 1;
    return { ...(blank as object), id: slugOf(`step ${count}`) };
  }
  return blank;
}
