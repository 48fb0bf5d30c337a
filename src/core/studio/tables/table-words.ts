import { FIELD_HELP } from '../../role/schema/field-help.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { foldName } from './tidy-text.ts';

/** How fields and what they can hold are called in a table that is written or read. */
export type TableWords = {
  /** The name of a field, by its pattern: `indicators[].tier`. */
  readonly titleOf: (pattern: string) => string;
  /** The name of a choice of the field with this pattern. */
  readonly choiceOf: (pattern: string, value: string) => string;
  /** The length that asks a question first, by the name of that length. */
  readonly askedFrom: (form: string) => string;
  readonly optionOf: (letter: string) => string;
  readonly creditOf: (letter: string) => string;
  /** Names of the credits by kind of scenario, lowest first. */
  readonly credits: Readonly<Record<DraftFile['scenarios'][number]['kind'], readonly string[]>>;
};

/** The format's own words: those of tables that were copied before forms had theirs. */
export const FORMAT_WORDS: TableWords = {
  titleOf: (pattern) => FIELD_HELP[2][pattern]?.title ?? pattern.replace(/^.*\./, ''),
  choiceOf: (_, value) => value,
  askedFrom: (form) => form,
  optionOf: (letter) => `Option ${letter}`,
  creditOf: (letter) => `Credit ${letter}`,
  credits: { knowledge: ['0', '1'], judgement: ['0', '1', '2'] },
};

/** The names of a field: that of the forms, and that of the format. */
export function titlesOf(pattern: string, words: TableWords): readonly string[] {
  return [words.titleOf(pattern), FORMAT_WORDS.titleOf(pattern)];
}

/** Reads the credit in a cell, by its number or by its name; null if it is neither. */
export function creditIn(cell: string, { credits }: TableWords): number | null {
  const wanted = foldName(cell);
  if (wanted === '') return null;
  const all = [FORMAT_WORDS.credits.judgement, credits.knowledge, credits.judgement];
  const places = all.map((names) => names.findIndex((name) => foldName(name) === wanted));
  return places.find((place) => place !== -1) ?? null;
}
