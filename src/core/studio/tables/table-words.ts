import { FIELD_HELP } from '../../role/schema/field-help.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { foldName } from './tidy-text.ts';

/** Names of fields and choices in a table. */
export type TableWords = {
  /** The name of a field, by its pattern: `indicators[].tier`. */
  readonly titleOf: (pattern: string) => string;
  /** The name of a choice of the field with this pattern. */
  readonly choiceOf: (pattern: string, value: string) => string;
  /** How a cell says from which length on a question is asked. */
  readonly askedFrom: (form: string) => string;
  readonly optionOf: (letter: string) => string;
  readonly creditOf: (letter: string) => string;
  /** Names of the credits by kind of scenario, lowest first. */
  readonly credits: Readonly<Record<DraftFile['scenarios'][number]['kind'], readonly string[]>>;
};

/** The names in the file format, which older tables have. */
export const FORMAT_WORDS: TableWords = {
  titleOf: (pattern) => FIELD_HELP[2][pattern]?.title ?? pattern.replace(/^.*\./, ''),
  choiceOf: (_, value) => value,
  askedFrom: (form) => form,
  optionOf: (letter) => `Option ${letter}`,
  creditOf: (letter) => `Credit ${letter}`,
  credits: { knowledge: ['0', '1'], judgement: ['0', '1', '2'] },
};

/** The names of a field in the forms and in the format. */
export function titlesOf(pattern: string, words: TableWords): readonly string[] {
  return [words.titleOf(pattern), FORMAT_WORDS.titleOf(pattern)];
}

/** Reads the credit in a cell, by its number or by its name; null if it is neither. */
export function creditIn(cell: string, { credits }: TableWords): number | null {
  const wanted = foldName(cell);
  if (wanted === '') return null;
  const all = [FORMAT_WORDS.credits.judgement, credits.knowledge, credits.judgement];
  const credit = all
    .map((names) => names.findIndex((name) => foldName(name) === wanted))
    .find((index) => index !== -1);
  return credit ?? null;
}
