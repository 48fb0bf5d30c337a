import type { DraftFile } from '../../role/open-role-file.ts';
import { columnsOfEntries, type EntryColumn } from './entry-columns.ts';
import { columnOf, readPastedTable } from './pasted-table.ts';
import { creditIn, FORMAT_WORDS, type TableWords, titlesOf } from './table-words.ts';
import { foldName } from './tidy-text.ts';

export type PastedKind = 'indicator' | 'scenario';

const COMPETENCY = ['competency', 'competence', 'axis', 'area', 'category', 'skill'];
const TITLE: Readonly<Record<PastedKind, readonly string[]>> = {
  indicator: ['behaviour', 'behavior', 'indicator', 'title', 'statement', 'question'],
  scenario: ['situation', 'scenario', 'stem', 'question', 'title'],
};
const FORM = ['form', 'length', 'asked from', 'stage'];
const ID = ['id'];
const RATIONALE = ['rationale', 'why', 'explanation', 'reason'];
const BEST = ['best', 'answer', 'correct', 'key'];
/** The most options that a scenario can have. */
const OPTIONS = 16;
const LETTERS = Array.from({ length: OPTIONS }, (_, index) => String.fromCharCode(97 + index));
const ANCHORS = [0, 1, 2, 3, 4];

/** The columns of a pasted table by part of a question; -1 if missing. */
export type PastedColumns = {
  readonly rows: ReturnType<typeof readPastedTable>['rows'];
  readonly competency: number;
  readonly title: number;
  readonly texts: readonly number[];
  readonly credits: readonly number[];
  readonly best: number;
  readonly form: number;
  readonly id: number;
  readonly rationale: number;
  /** Further fields of a question, where the table has a column for them. */
  readonly more: readonly { readonly column: EntryColumn; readonly index: number }[];
};

const LISTS = { indicator: 'indicators', scenario: 'scenarios' } as const;
const MORE: Readonly<Record<PastedKind, readonly string[]>> = {
  indicator: ['tier', 'resources'],
  scenario: ['kind', 'difficulty', 'topics', 'indicators'],
};

/** The columns of a question's further fields: its difficulty, and what it refers to. */
export function furtherColumns(
  kind: PastedKind,
  file: DraftFile,
  words: TableWords,
): readonly EntryColumn[] {
  return columnsOfEntries([LISTS[kind]], file, words).filter(({ path }) =>
    MORE[kind].includes(path.join('.')),
  );
}

/** Finds the columns of a pasted table by their names or positions. */
export function columnsOf(
  text: string,
  kind: PastedKind,
  file: DraftFile,
  words: TableWords,
): PastedColumns {
  const namesOf = (field: string, aliases: readonly string[]) => [
    ...titlesOf(`${LISTS[kind]}[]${field}`, words),
    ...aliases,
  ];
  const levels = file.levels.map(({ name }) => name);
  const competencies = namesOf('.competency', COMPETENCY);
  const titles = namesOf(kind === 'indicator' ? '' : '.stem', TITLE[kind]);
  const forms = namesOf('.stage', FORM);
  const rationales = kind === 'indicator' ? RATIONALE : namesOf('.rationale', RATIONALE);
  const options = LETTERS.map((letter, index) => optionNames(letter, index, words));
  const texts = kind === 'indicator' ? levels : options.flatMap(({ whole }) => whole);
  const known = new Set([...competencies, ...titles, ...texts, ...forms, ...rationales, ...BEST]);
  const { head, rows } = readPastedTable(text, known);
  const title = columnOf(head, titles);
  const competency = columnOf(head, competencies);
  const further = furtherColumns(kind, file, words).map((column) => ({
    column,
    names: [column.name, column.formatName, column.path.join('.')],
  }));
  const rest = {
    rows,
    more: further.map(({ column, names }) => ({ column, index: columnOf(head, names) })),
    best: columnOf(head, BEST),
    form: columnOf(head, forms),
    id: columnOf(head, ID),
    rationale: columnOf(head, rationales),
  };
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (head.length === 0 || title === -1) {
    const from = { ...rest, competency: 0, title: 1, credits: [] };
    return kind === 'indicator'
      ? { ...from, texts: ANCHORS.map((index) => index + 2) }
      : { ...from, texts: Array.from({ length: Math.max(0, width - 2) }, (_, index) => index + 2) };
  }
  if (kind === 'indicator') {
    const texts = ANCHORS.map((index) =>
      columnOf(head, [levels[index] ?? '', `anchor ${index + 1}`, `level ${index}`, String(index)]),
    );
    const others = [...competencies, ...forms, ...ID, ...rationales, ...BEST];
    const named = new Set([...others, ...further.flatMap(({ names }) => names)].map(foldName));
    const unnamed = (index: number) => (named.has(head[index] ?? '') ? -1 : index);
    // If the levels have other names: the five columns after the title.
    const found = texts.every((index) => index !== -1);
    return {
      ...rest,
      competency,
      title,
      credits: [],
      texts: found ? texts : ANCHORS.map((index) => unnamed(title + 1 + index)),
    };
  }
  const optionColumns = options
    .map(({ short, credit }) => ({ text: columnOf(head, short), credit: columnOf(head, credit) }))
    .filter((columns) => columns.text !== -1);
  return {
    ...rest,
    competency,
    title,
    texts: optionColumns.map((columns) => columns.text),
    credits: optionColumns.map(({ credit }) => credit),
  };
}

/** Possible names of an option's columns, for its text and its credit. */
function optionNames(letter: string, index: number, words: TableWords) {
  const capital = letter.toUpperCase();
  const whole = [words.optionOf(capital), FORMAT_WORDS.optionOf(capital)];
  return {
    whole,
    short: [...whole, letter, `option ${index + 1}`],
    credit: [
      words.creditOf(capital),
      FORMAT_WORDS.creditOf(capital),
      `credit ${index + 1}`,
      `points ${letter}`,
    ],
  };
}

type CellAt = (index: number) => string;

/** An option of a row, and the position of its column among the option columns, as cells can be empty. */
export type PastedOption = { readonly text: string; readonly position: number };

/** The options of a row. */
export function optionsOf({ texts }: PastedColumns, cell: CellAt): readonly PastedOption[] {
  return texts
    .map((index, position) => ({ text: cell(index), position }))
    .filter((option) => option.text !== '');
}

/**
 * Credits from credit columns, from a column that names the best option by its letter, number or
 * words, or with the first option as the best.
 */
export function creditsOf(
  columns: PastedColumns,
  cell: CellAt,
  options: readonly PastedOption[],
  words: TableWords,
): readonly number[] {
  const given = givenCredits(columns, cell, options, words);
  if (given !== null) return given;
  const key = indexOfBest(columns, cell, options) ?? 0;
  return options.map((_, index) => (index === key ? 1 : 0));
}

/** The cells about credits in a row that can't be read, to be reported to the author. */
export function unreadCredits(
  columns: PastedColumns,
  cell: CellAt,
  options: readonly PastedOption[],
  words: TableWords,
): readonly string[] {
  if (givenCredits(columns, cell, options, words) !== null) return [];
  const written = columns.credits.map(cell).filter((each) => each !== '');
  const best = cell(columns.best);
  const isBestRead = best === '' || indexOfBest(columns, cell, options) !== null;
  return [
    ...written.filter((each) => creditIn(each, words) === null).slice(0, 1),
    ...(isBestRead ? [] : [best]),
  ];
}

function givenCredits(
  { credits }: PastedColumns,
  cell: CellAt,
  options: readonly PastedOption[],
  words: TableWords,
): readonly number[] | null {
  const given = options.flatMap(
    ({ position }) => creditIn(cell(credits[position] ?? -1), words) ?? [],
  );
  return given.length === options.length ? given : null;
}

function indexOfBest(
  { best }: PastedColumns,
  cell: CellAt,
  options: readonly PastedOption[],
): number | null {
  const named = foldName(cell(best));
  if (named === '') return null;
  const short = named.replace(/^option\s+/, '').replace(/^\(?(\w+)[).:]?$/, '$1');
  const letter = LETTERS.indexOf(short);
  const wanted = letter === -1 ? Number(short) - 1 : letter;
  const byPosition = options.findIndex(({ position }) => position === wanted);
  const found =
    byPosition === -1 ? options.findIndex(({ text }) => foldName(text) === named) : byPosition;
  return found === -1 ? null : found;
}
