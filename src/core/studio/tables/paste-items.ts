import { elementAt } from '../../element-at.ts';
import type { Path } from '../../problem.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import type { FormId } from '../../role/role.ts';
import { addForm, nextStage } from '../edit/edit-forms.ts';
import { emptyItems, removeItems, withLinks } from '../edit/edit-items.ts';
import { readCell } from './entry-cells.ts';
import { itemId } from '../edit/make-id.ts';
import {
  columnsOf,
  creditsOf,
  optionsOf,
  type PastedKind,
  unreadCredits,
} from './paste-columns.ts';
import { type PastedValue, withValues } from './paste-entries.ts';
import { findCompetency, findLength } from './find-by-name.ts';
import { FORMAT_WORDS, type TableWords } from './table-words.ts';
import { tidyText } from './tidy-text.ts';

/** A question created by a pasted row, or updated if the row names it by id. */
export type PastedItem = {
  readonly line: number;
  readonly competency: string;
  /** Id of the question whose words it replaces; null for a new one. */
  readonly replaces: string | null;
  /** Null without a form: a new question is then asked from the first. */
  readonly stage: number | null;
  /** A length that the draft doesn't have yet; `stage` is then its stage. */
  readonly newForm: FormId | null;
  readonly title: string;
  /** Anchors from the lowest level up, or options. */
  readonly texts: readonly string[];
  /** Credits of options; empty for anchors. */
  readonly credits: readonly number[];
  readonly rationale: string;
  /** Values of further fields. */
  readonly more: readonly PastedValue[];
};

/** Why a row is ignored, or with `left-out`, which of its cells is. */
export type PasteProblem = {
  readonly line: number;
  readonly kind: 'competency' | 'title' | 'texts' | 'too-many' | 'left-out';
  readonly got: string;
};

export type PastePreview = {
  readonly items: readonly PastedItem[];
  readonly problems: readonly PasteProblem[];
};

const ANCHORS = [0, 1, 2, 3, 4];
const MAX_ITEMS: Readonly<Record<PastedKind, number>> = { indicator: 127, scenario: 63 };

/**
 * Previews how a pasted table changes a draft. Columns are matched by name (in any order), or
 * without a header by position: competency, question, then five statements from the lowest level up
 * or the options, best one first. An empty competency repeats the row above, as in merged cells.
 * With `asNew`, ids are ignored: those of a table from another role mean something else here.
 */
export function readPastedItems(
  text: string,
  kind: PastedKind,
  file: DraftFile,
  asNew = false,
  words: TableWords = FORMAT_WORDS,
): PastePreview {
  const columns = columnsOf(text, kind, file, words);
  const items: PastedItem[] = [];
  const problems: PasteProblem[] = [];
  const own = kind === 'indicator' ? file.indicators : file.scenarios;
  const known = new Set(own.map(({ id }) => id));
  const replaced = columns.rows.map(({ cells }) => tidyText(cells[columns.id] ?? '').trim());
  const empty = emptyItems(file, kind).filter((id) => asNew || !replaced.includes(id));
  const room = MAX_ITEMS[kind] - own.length + empty.length;
  let above = '';
  for (const { line, cells } of columns.rows) {
    const cell = (index: number) => tidyText(cells[index] ?? '').trim();
    const named = cell(columns.competency) || above;
    above = named;
    const competency = findCompetency(file, named);
    const title = cell(columns.title);
    const options = kind === 'indicator' ? [] : optionsOf(columns, cell);
    const refuse = (of: PasteProblem['kind'], got: string) =>
      problems.push({ line, kind: of, got });
    const id = cell(columns.id);
    const replaces = !asNew && known.has(id) ? id : null;
    const fresh = items.filter((item) => item.replaces === null).length;
    if (competency === null) refuse('competency', named);
    else if (title === '') refuse('title', '');
    else if (kind === 'scenario' && options.length < 2) refuse('texts', title);
    else if (replaces === null && fresh >= room) refuse('too-many', title);
    else {
      const form = cell(columns.form);
      const length = findLength(file, form, words);
      const { newForm } = length;
      const stage = newForm === null ? length.stage : nextStage(file);
      if (stage === null && form !== '') refuse('left-out', form);
      const credits = creditsOf(columns, cell, options, words);
      if (kind === 'scenario') {
        for (const got of unreadCredits(columns, cell, options, words)) refuse('left-out', got);
      }
      items.push({
        line,
        competency,
        replaces,
        stage,
        newForm,
        title,
        texts: kind === 'indicator' ? columns.texts.map(cell) : options.map((each) => each.text),
        credits,
        rationale: cell(columns.rationale),
        more: columns.more.flatMap(({ column, index }): readonly PastedValue[] => {
          const got = cells[index] ?? '';
          const read = readCell(got, column, file);
          if (got.trim() === '' || read.kind === 'nothing') return [];
          if (read.kind !== 'value') {
            refuse('left-out', got.trim());
            return [];
          }
          read.unknown.forEach((each) => refuse('left-out', each));
          return [{ column, value: read.value }];
        }),
      });
    }
  }
  return { items, problems };
}

/** Applies a paste to the draft. New questions get new ids; existing ones keep theirs. */
export function addPastedItems(
  file: DraftFile,
  kind: PastedKind,
  items: readonly PastedItem[],
  taken: ReadonlySet<string>,
): DraftFile {
  const newForm = items.map((item) => item.newForm).find((id) => id !== null);
  const emptied = removeItems(
    newForm === undefined ? file : addForm(file, newForm),
    itemsMakingRoom(file, kind, items),
  );
  const filled = items.reduce((made, item) => {
    const ids = new Set([
      ...taken,
      ...[...made.indicators, ...made.scenarios].map(({ id }) => id.toUpperCase()),
    ]);
    return kind === 'indicator' ? withIndicator(made, item, ids) : withScenario(made, item, ids);
  }, emptied);
  return withLinks(filled);
}

/** Ids of the blank questions that a paste removes: those that none of its rows fills. */
export function itemsMakingRoom(
  file: DraftFile,
  kind: PastedKind,
  items: readonly PastedItem[],
): readonly string[] {
  const named = new Set(items.map(({ replaces }) => replaces));
  return items.length === 0 ? [] : emptyItems(file, kind).filter((id) => !named.has(id));
}

function firstStage(file: DraftFile): number {
  return file.forms[0]?.stage ?? 1;
}

function withIndicator(file: DraftFile, item: PastedItem, taken: ReadonlySet<string>): DraftFile {
  const { competency, title, stage, replaces, texts } = item;
  if (replaces !== null) {
    const indicators = file.indicators.map((each) =>
      each.id === replaces
        ? // A table without statements leaves existing ones unchanged.
          withMore(
            {
              ...each,
              competency,
              title,
              stage: stage ?? each.stage,
              anchors: ANCHORS.map((index) => texts[index] || (each.anchors[index] ?? '')),
            },
            ['indicators'],
            item,
          )
        : each,
    );
    return { ...file, indicators };
  }
  const id = itemId(competency, 'indicator', taken);
  const anchors = ANCHORS.map((index) => elementAt(texts, index));
  const words = { competency, title, stage: stage ?? firstStage(file), anchors };
  const fresh = { id, tier: 'core' as const, resources: [], seconds: 15, ...words };
  return { ...file, indicators: [...file.indicators, withMore(fresh, ['indicators'], item)] };
}

function withScenario(file: DraftFile, item: PastedItem, taken: ReadonlySet<string>): DraftFile {
  const { competency, title: stem, stage, replaces, credits, rationale } = item;
  const options = item.texts.map((text, index) => ({ text, credit: credits[index] ?? 0 }));
  const kind = credits.includes(2) ? ('judgement' as const) : ('knowledge' as const);
  const words = { competency, kind, stem, options };
  if (replaces !== null) {
    const scenarios = file.scenarios.map((each) =>
      each.id === replaces
        ? withMore(
            {
              ...each,
              ...words,
              stage: stage ?? each.stage,
              rationale: rationale || each.rationale,
            },
            ['scenarios'],
            item,
          )
        : each,
    );
    return { ...file, scenarios };
  }
  const fresh = {
    ...words,
    stage: stage ?? firstStage(file),
    rationale,
    id: itemId(competency, 'scenario', taken),
    difficulty: 'medium' as const,
    indicators: [],
    topics: [],
    seconds: 30,
  };
  return { ...file, scenarios: [...file.scenarios, withMore(fresh, ['scenarios'], item)] };
}

function withMore<Item>(question: Item, list: Path, { more }: PastedItem): Item {
  return withValues(question, list, more) as Item;
}
