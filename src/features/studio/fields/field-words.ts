import {
  competencyName,
  type DraftFile,
  FIELD_HELP,
  type FieldHelp,
  type Path,
  patternOf,
  type TableWords,
  valueAt,
} from '#core';
import { useMessages } from '#i18n/messages.ts';

/** How fields, their choices and their places are called in the studio. */
export type FieldWords = {
  /** A field's label and hint: the studio's own, otherwise the format's. */
  readonly helpOf: (path: Path) => FieldHelp;
  /** What a choice of the field is called. */
  readonly choiceOf: (path: Path, value: string | number) => string;
  /** The labels of the entries on a field's path, and its own. */
  readonly describeLocation: (file: DraftFile, path: Path) => readonly string[];
};

/** The words for fields: the format's own speak of ids and files, which nobody meets here. */
export function useFieldWords(): FieldWords {
  return fieldWordsOf(useMessages('studio').fields);
}

/** The same words for tables, so that a column is called what its field is called. */
export function useTableWords(): TableWords {
  const { fields, items } = useMessages('studio');
  const { help, choices }: OwnWords = fields;
  return {
    titleOf: (pattern) => help[pattern]?.title ?? FIELD_HELP[2][pattern]?.title ?? pattern,
    choiceOf: (pattern, value) => choices[pattern]?.[value] ?? value,
    askedFrom: items.formOf,
    optionOf: items.option,
    creditOf: items.credit,
    credits: items.credits,
  };
}

type OwnWords = {
  /** By path, as in `FIELD_HELP`. */
  readonly help: Readonly<Record<string, FieldHelp>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

function fieldWordsOf({ help, choices }: OwnWords): FieldWords {
  const helpOf = (path: Path): FieldHelp => help[patternOf(path)] ?? helpOfFormat(path);
  return {
    helpOf,
    choiceOf: (path, value) => choices[patternOf(path)]?.[value] ?? String(value),
    describeLocation: (file, path) => labelsOnPath(helpOf, file, path),
  };
}

/** The format's help; falls back to that for any key, and to the last name in the path. */
function helpOfFormat(path: Path): FieldHelp {
  const exact = FIELD_HELP[2][patternOf(path)];
  const byKey = FIELD_HELP[2][`${patternOf(path.slice(0, -1))}.*`];
  return exact ?? byKey ?? { title: String(path.at(-1) ?? ''), description: '' };
}

const NAMES = ['title', 'name', 'stem', 'region', 'label', 'text'];

/** The label of a list entry: its own title, or null if it has none yet. */
export function nameOfEntry(entry: unknown): string | null {
  if (typeof entry === 'string') return shorten(entry);
  const found = NAMES.map((name) => valueAt(entry, [name])).find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return typeof found === 'string' ? shorten(found) : null;
}

function labelsOnPath(
  helpOf: FieldWords['helpOf'],
  file: DraftFile,
  path: Path,
): readonly string[] {
  return path.flatMap((key, at): readonly string[] => {
    const here = path.slice(0, at + 1);
    if (typeof key !== 'number') {
      const isList = typeof path[at + 1] === 'number';
      const isPoints = path[at - 1] === 'targets' || path[at - 1] === 'weights';
      if (isPoints) return [competencyName(file, key)];
      return isList ? [] : [helpOf(here).title];
    }
    const name = nameOfEntry(valueAt(file, here));
    const kind = helpOf(here).title;
    return [name === null || at === path.length - 1 ? `${kind} ${key + 1}` : `${kind} “${name}”`];
  });
}

/** Shortens a text to one line, between words; null if it is blank. */
export function shorten(text: string): string | null {
  const plain = text.trim();
  if (plain === '') return null;
  return plain.length > 60 ? `${plain.slice(0, 57).replace(/\s+\S*$/, '')}…` : plain;
}
