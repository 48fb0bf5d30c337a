import { valueAt } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import type { EntryColumn } from './entry-columns.ts';
import { readNumber } from './read-number.ts';
import { referencesOf, type ReferenceOption } from './references.ts';
import { foldName, tidyAddress, tidyText } from './tidy-text.ts';

/** The value of a cell for a field; `unknown` are references that don't exist in the role. */
export type ReadCell =
  | { readonly kind: 'value'; readonly value: unknown; readonly unknown: readonly string[] }
  /** The cell is empty. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'number' | 'choice' };

const NOTHING: ReadCell = { kind: 'nothing' };

/** Reads a cell of a pasted table as a value of the column's field. Lists are split at semicolons. */
export function readCell(cell: string, column: EntryColumn, file: DraftFile): ReadCell {
  const { shape, pattern, path } = column;
  const options = referencesOf(file, pattern);
  if (shape.kind === 'list') {
    const parts = cell
      .split(/[;\r\n]/)
      .map((part) => tidyText(part).trim())
      .filter((part) => part !== '');
    return options === null ? valueOf(parts) : readReferences(parts, options);
  }
  const text = tidyText(cell).trim();
  if (text === '') return NOTHING;
  if (options !== null) {
    const id = findOption(text, options);
    return id === undefined ? { kind: 'value', value: undefined, unknown: [text] } : valueOf(id);
  }
  if (shape.kind === 'number') {
    const number = readNumber(text, shape.most);
    return number === null ? { kind: 'number' } : valueOf(number);
  }
  if (shape.kind === 'choice') {
    const chosen = findChoice(text, column.choices);
    return chosen === undefined ? { kind: 'choice' } : valueOf(chosen);
  }
  const isAddress = path.at(-1) === 'url' || path.at(-1) === 'uri';
  return valueOf(isAddress ? tidyAddress(text) : text);
}

/** Writes a field of an entry as a cell: choices by name, references by title if it is unambiguous. */
export function writeCell(entry: unknown, column: EntryColumn, file: DraftFile): string {
  const value = valueAt(entry, column.path);
  const options = referencesOf(file, column.pattern);
  const write = (each: unknown) => {
    if (options !== null) return labelOf(each, options);
    return column.choices.find((choice) => choice.value === each)?.label ?? String(each);
  };
  if (Array.isArray(value)) return value.map(write).join('; ');
  return value === undefined ? '' : write(value);
}

function valueOf(value: unknown): ReadCell {
  return { kind: 'value', value, unknown: [] };
}

function readReferences(parts: readonly string[], options: readonly ReferenceOption[]): ReadCell {
  const found = parts.map((part) => ({ part, id: findOption(part, options) }));
  const ids = found.flatMap(({ id }) => id ?? []);
  const unknown = found.flatMap(({ part, id }) => (id === undefined ? [part] : []));
  return { kind: 'value', value: [...new Set(ids)], unknown };
}

/** Finds a choice by its value or name; of “Advanced: few do it”, the part before the colon is enough. */
function findChoice(text: string, choices: readonly ReferenceOption[]): string | undefined {
  const wanted = foldName(text);
  const names = ({ value, label }: ReferenceOption) => [value, label, label.replace(/:.*$/, '')];
  return choices.find((choice) => names(choice).some((name) => foldName(name) === wanted))?.value;
}

function findOption(text: string, options: readonly ReferenceOption[]): string | undefined {
  const wanted = foldName(text);
  const found =
    options.find(({ value }) => value === text) ??
    options.find(({ label }) => foldName(label) === wanted) ??
    options.find(({ value }) => foldName(value) === wanted);
  return found?.value;
}

function labelOf(id: unknown, options: readonly ReferenceOption[]): string {
  const label = options.find(({ value }) => value === id)?.label ?? '';
  const isUnambiguous = !label.includes(';') && findOption(label, options) === id;
  return isUnambiguous ? label : String(id);
}
