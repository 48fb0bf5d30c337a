import type { Path } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { type FieldShape, shapeAt } from '../../role/schema/field-shape.ts';
import type { ReferenceOption } from './references.ts';
import { FORMAT_WORDS, type TableWords } from './table-words.ts';

/** A column of the table of a list: one field of its entries. */
export type EntryColumn = {
  /** The header, by the label of the field in the forms. */
  readonly name: string;
  /** The header in the format's own words, which older tables have. */
  readonly formatName: string;
  /** Location in an entry. */
  readonly path: readonly string[];
  /** Location in the file, for references: `resources[].url`. */
  readonly pattern: string;
  readonly shape: FieldShape;
  /** The choices of the field, by the names that the forms have for them. */
  readonly choices: readonly ReferenceOption[];
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
export function columnsOfEntries(
  path: Path,
  file: DraftFile,
  words: TableWords = FORMAT_WORDS,
): readonly EntryColumn[] {
  const shape = shapeAt([...path, 0]);
  if (shape?.kind !== 'group') return [];
  const pattern = patternOf([...path, 0]);
  const columns = columnsIn(shape, { path: [], pattern, name: '', formatName: '' }, file, words);
  const isId = ({ path: [key] }: EntryColumn) => key === 'id';
  return [...columns.filter((column) => !isId(column)), ...columns.filter(isId)];
}

/** The location and names of a field, without its shape. */
type Field = Pick<EntryColumn, 'path' | 'pattern' | 'name' | 'formatName'>;

function columnsIn(
  shape: FieldShape,
  parent: Field,
  file: DraftFile,
  words: TableWords,
  isOptional = false,
): readonly EntryColumn[] {
  switch (shape.kind) {
    case 'group':
      return shape.fields.flatMap((field) => {
        const pattern = `${parent.pattern}.${field.name}`;
        const titles = [words.titleOf(pattern), FORMAT_WORDS.titleOf(pattern)] as const;
        const inner = inside(parent, field.name, pattern, titles);
        return columnsIn(field.shape, inner, file, words, isOptional || field.isOptional);
      });
    case 'points':
      return file.competencies.map(({ id, name }) => ({
        ...inside(parent, id, `${parent.pattern}.*`, [name, name]),
        shape: { kind: 'number', least: 0, most: 100, whole: false },
        choices: [],
        isOptional,
      }));
    case 'choice': {
      const choices = shape.options.map((value) => ({
        value,
        label: words.choiceOf(parent.pattern, value),
      }));
      return [{ ...parent, shape, choices, isOptional }];
    }
    default:
      return [{ ...parent, shape, choices: [], isOptional }];
  }
}

/** The location of a field in a group, with its names prefixed by those of the group. */
function inside(
  { path, name, formatName }: Field,
  key: string,
  pattern: string,
  [title, formatTitle]: readonly [string, string],
): Field {
  const after = (group: string, own: string) => (group === '' ? own : `${group}: ${own}`);
  return {
    path: [...path, key],
    pattern,
    name: after(name, title),
    formatName: after(formatName, formatTitle),
  };
}
