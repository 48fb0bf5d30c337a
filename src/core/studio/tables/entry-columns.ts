import type { Path } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { FIELD_HELP } from '../../role/schema/field-help.ts';
import { type FieldShape, shapeAt } from '../../role/schema/field-shape.ts';

/** A column of the table of a list: one field of its entries. */
export type EntryColumn = {
  /** The header, from the labels of the forms. */
  readonly name: string;
  /** Location in an entry. */
  readonly path: readonly string[];
  /** Location in the file, for references: `resources[].url`. */
  readonly pattern: string;
  readonly shape: FieldShape;
  readonly isOptional: boolean;
};

/** `["indicators", 2, "title"]` as `indicators[].title`. */
export function patternOf(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/**
 * The columns of the list at a path of the file, ids last; empty if its entries aren't groups of
 * fields. A group within an entry has a column for each of its fields, points one for each
 * competency.
 */
export function columnsOfEntries(path: Path, file: DraftFile): readonly EntryColumn[] {
  const shape = shapeAt([...path, 0]);
  if (shape?.kind !== 'group') return [];
  const columns = columnsIn(shape, [], patternOf([...path, 0]), '', false, file);
  const isId = ({ path: [key] }: EntryColumn) => key === 'id';
  return [...columns.filter((column) => !isId(column)), ...columns.filter(isId)];
}

function columnsIn(
  shape: FieldShape,
  path: readonly string[],
  pattern: string,
  name: string,
  isOptional: boolean,
  file: DraftFile,
): readonly EntryColumn[] {
  const inside = (inner: string) => (name === '' ? inner : `${name}: ${inner}`);
  switch (shape.kind) {
    case 'group':
      return shape.fields.flatMap((field) => {
        const at = `${pattern}.${field.name}`;
        const title = FIELD_HELP[2][at]?.title ?? field.name;
        const optional = isOptional || field.isOptional;
        return columnsIn(field.shape, [...path, field.name], at, inside(title), optional, file);
      });
    case 'points':
      return file.competencies.map(({ id, name: competency }) => ({
        name: inside(competency),
        path: [...path, id],
        pattern: `${pattern}.*`,
        shape: { kind: 'number', least: 0, most: 100, whole: false },
        isOptional,
      }));
    default:
      return [{ name, path, pattern, shape, isOptional }];
  }
}
