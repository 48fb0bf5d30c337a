import type { Path } from '../../problem.ts';
import { listTexts, type PlacedText } from '../../role/list-texts.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { shapeAt } from '../../role/schema/field-shape.ts';
import { updateAt, valueAt } from '../draft/change-list.ts';
import { patternOf } from './entry-columns.ts';
import { columnOf, readPastedTable } from './pasted-table.ts';
import { referencesOf } from './references.ts';
import { tidyText } from './tidy-text.ts';

/** A text of a draft, and its original in the file that the draft started from. */
export type TranslatedText = {
  /** Identifies the text in both files and in tables: its path with ids instead of positions. */
  readonly key: string;
  readonly path: Path;
  readonly original: string;
  readonly text: string;
};

/** Parts of a role file that aren't shown, or that are quoted from elsewhere. */
const NOT_READ: ReadonlySet<unknown> = new Set(['$schema', 'crosswalk', 'model', 'order']);
const NOT_PROSE: ReadonlySet<unknown> = new Set([
  'id',
  'locale',
  'bank',
  'url',
  'uri',
  'currency',
  'asOf',
]);

/**
 * Every visible text of a draft that also exists in its original, in the order of the file. Entries
 * with an id are matched by it, others by position.
 */
export function listTranslations(base: DraftFile, file: DraftFile): readonly TranslatedText[] {
  const originals = new Map(readableTexts(base).map(({ path, text }) => [keyOf(base, path), text]));
  return readableTexts(file).flatMap(({ path, text }) => {
    const key = keyOf(file, path);
    const original = originals.get(key);
    return original === undefined || original.trim() === '' ? [] : [{ key, path, original, text }];
  });
}

/** Column names of a table of translations. */
export type TranslationColumns = {
  readonly id: string;
  readonly original: string;
  readonly translation: string;
};

/** The texts as table rows with a header; untranslated ones have an empty cell. */
export function tableOfTranslations(
  texts: readonly TranslatedText[],
  { id, original, translation }: TranslationColumns,
): readonly (readonly string[])[] {
  return [
    [id, original, translation],
    ...texts.map((each) => [each.key, each.original, each.text === each.original ? '' : each.text]),
  ];
}

/** The changes that a pasted table of translations makes to a draft. */
export type PastedTranslations = {
  readonly changed: readonly { readonly path: Path; readonly text: string }[];
  /** Ids in the table that the draft doesn't have. */
  readonly unknown: readonly string[];
};

/** Reads a table as `tableOfTranslations` writes it; empty cells change nothing. */
export function readTranslations(
  pasted: string,
  texts: readonly TranslatedText[],
  columns: TranslationColumns,
): PastedTranslations {
  const [idName, original, translation] = [
    columns.id.toLowerCase(),
    columns.original.toLowerCase(),
    columns.translation.toLowerCase(),
  ] as const;
  const { head, rows } = readPastedTable(pasted, new Set([idName, original, translation]));
  const hasHead = head.length > 0;
  const idAt = hasHead ? columnOf(head, [idName]) : 0;
  const textAt = hasHead ? columnOf(head, [translation]) : 2;
  const known = new Map(texts.map((text) => [text.key, text]));
  const cells = rows.map((row) => ({
    key: (row.cells[idAt] ?? '').trim(),
    text: tidyText(row.cells[textAt] ?? '').trim(),
  }));
  const changed = cells.flatMap(({ key, text }) => {
    const old = known.get(key);
    return old === undefined || text === '' || text === old.text ? [] : [{ path: old.path, text }];
  });
  const unknown = cells.flatMap(({ key }) => (key === '' || known.has(key) ? [] : [key]));
  return { changed, unknown };
}

/** Sets texts of a draft. */
export function setTexts(file: DraftFile, { changed }: Pick<PastedTranslations, 'changed'>) {
  return changed.reduce<DraftFile>(
    (made, { path, text }) => updateAt(made, path, () => text) as DraftFile,
    file,
  );
}

function readableTexts(file: DraftFile): readonly PlacedText[] {
  return listTexts(file).filter(({ path }) => {
    if (NOT_READ.has(path[0]) || NOT_PROSE.has(path.at(-1))) return false;
    if (shapeAt(path)?.kind !== 'text') return false;
    const list = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
    return referencesOf(file, patternOf(list)) === null;
  });
}

/** A path with the ids of its entries instead of their positions. */
function keyOf(file: DraftFile, path: Path): string {
  return path
    .map((key, index) => {
      const id =
        typeof key === 'number' ? valueAt(file, [...path.slice(0, index + 1), 'id']) : null;
      return typeof id === 'string' ? id : String(key);
    })
    .join('.');
}
