import type { DraftFile } from '../../role/open-role-file.ts';
import { columnsOfEntries, type EntryColumn } from './entry-columns.ts';
import { columnOf, readPastedTable } from './pasted-table.ts';
import { foldName } from './tidy-text.ts';

export type PastedKind = 'indicator' | 'scenario';

const COMPETENCY = ['competency', 'competence', 'axis', 'area', 'category', 'skill'];
const TITLE: Readonly<Record<PastedKind, readonly string[]>> = {
  indicator: ['behaviour', 'behavior', 'indicator', 'title', 'statement', 'question'],
  scenario: ['situation', 'scenario', 'stem', 'question', 'title'],
};
const FORM = ['form', 'asked from', 'stage'];
const ID = ['id'];
const RATIONALE = ['rationale', 'why', 'explanation', 'reason'];
const BEST = ['best', 'answer', 'correct', 'key'];
const NAMED: ReadonlySet<string> = new Set([
  ...COMPETENCY,
  ...FORM,
  ...ID,
  ...RATIONALE,
  ...BEST,
  'tier',
  'resources',
]);
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
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
  readonly more: readonly { readonly column: EntryColumn; readonly at: number }[];
};

const MORE: Readonly<Record<PastedKind, readonly string[]>> = {
  indicator: ['tier', 'resources'],
  scenario: ['difficulty', 'topics', 'indicators'],
};

/** The columns of a question's further fields: its difficulty, and what it refers to. */
export function furtherColumns(kind: PastedKind, file: DraftFile): readonly EntryColumn[] {
  const list = kind === 'indicator' ? 'indicators' : 'scenarios';
  return columnsOfEntries([list], file).filter(({ path }) => MORE[kind].includes(path.join('.')));
}

/** Finds the columns of a pasted table by their names or positions. */
export function columnsOf(text: string, kind: PastedKind, file: DraftFile): PastedColumns {
  const levels = file.levels.map(({ name }) => name.toLowerCase());
  const titles = TITLE[kind];
  const texts = kind === 'indicator' ? levels : LETTERS.map((letter) => `option ${letter}`);
  const known = new Set([...COMPETENCY, ...titles, ...texts, ...FORM, ...RATIONALE, ...BEST]);
  const { head, rows } = readPastedTable(text, known);
  const title = columnOf(head, titles);
  const competency = columnOf(head, COMPETENCY);
  const rest = {
    rows,
    more: furtherColumns(kind, file).map((column) => ({
      column,
      at: columnOf(head, [column.name.toLowerCase(), column.path.join('.')]),
    })),
    best: columnOf(head, BEST),
    form: columnOf(head, FORM),
    id: columnOf(head, ID),
    rationale: columnOf(head, RATIONALE),
  };
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (head.length === 0 || title === -1) {
    const from = { ...rest, competency: 0, title: 1, credits: [] };
    return kind === 'indicator'
      ? { ...from, texts: ANCHORS.map((at) => at + 2) }
      : { ...from, texts: Array.from({ length: Math.max(0, width - 2) }, (_, at) => at + 2) };
  }
  if (kind === 'indicator') {
    const texts = ANCHORS.map((at) =>
      columnOf(head, [levels[at] ?? '', `anchor ${at + 1}`, `level ${at}`, String(at)]),
    );
    const unnamed = (at: number) => (NAMED.has(head[at] ?? '') ? -1 : at);
    // If the levels have other names: the five columns after the title.
    const found = texts.every((at) => at !== -1);
    return {
      ...rest,
      competency,
      title,
      credits: [],
      texts: found ? texts : ANCHORS.map((at) => unnamed(title + 1 + at)),
    };
  }
  const places = LETTERS.map((letter, at) => ({
    text: columnOf(head, [`option ${letter}`, letter, `option ${at + 1}`]),
    credit: columnOf(head, [`credit ${letter}`, `credit ${at + 1}`, `points ${letter}`]),
  })).filter((place) => place.text !== -1);
  return {
    ...rest,
    competency,
    title,
    texts: places.map((place) => place.text),
    credits: places.map(({ credit }) => credit),
  };
}

type CellAt = (at: number) => string;

/**
 * Credits from credit columns, from a column that names the best option by its letter, number or
 * words, or with the first option as the best.
 */
export function creditsOf(
  columns: PastedColumns,
  cell: CellAt,
  options: readonly string[],
): readonly number[] {
  const given = givenCredits(columns, cell, options);
  if (given !== null) return given;
  const key = placeOfBest(columns, cell, options) ?? 0;
  return options.map((_, at) => (at === key ? 1 : 0));
}

/** What a row says about credits that can't be read: an author has to know of it. */
export function unreadCredits(
  columns: PastedColumns,
  cell: CellAt,
  options: readonly string[],
): readonly string[] {
  if (givenCredits(columns, cell, options) !== null) return [];
  const written = columns.credits.map(cell).filter((each) => each !== '');
  const best = cell(columns.best);
  const isBestRead = best === '' || placeOfBest(columns, cell, options) !== null;
  return [
    ...written.filter((each) => !CREDITS.has(each)).slice(0, 1),
    ...(isBestRead ? [] : [best]),
  ];
}

const CREDITS: ReadonlySet<string> = new Set(['0', '1', '2']);

function givenCredits(
  { credits }: PastedColumns,
  cell: CellAt,
  { length }: readonly string[],
): readonly number[] | null {
  const given = credits.slice(0, length).map(cell);
  return given.length === length && given.every((each) => CREDITS.has(each))
    ? given.map(Number)
    : null;
}

function placeOfBest(
  { best }: PastedColumns,
  cell: CellAt,
  options: readonly string[],
): number | null {
  const named = foldName(cell(best));
  const short = named.replace(/^option\s+/, '').replace(/^\(?(\w+)[).:]?$/, '$1');
  const letter = LETTERS.indexOf(short);
  const place = letter === -1 ? Number(short === '' ? 'none' : short) - 1 : letter;
  if (Number.isInteger(place) && place >= 0 && place < options.length) return place;
  const at = options.findIndex((option) => named !== '' && foldName(option) === named);
  return at === -1 ? null : at;
}
