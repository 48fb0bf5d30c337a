import type { DraftFile } from '../../role/open-role-file.ts';
import { itemId } from './make-id.ts';

/** The five statements of a new rating, still to be written. */
const BLANK_ANCHORS = ['', '', '', '', ''] as const;
/** Options of a new scenario: one best, one that helps, and two that don't. */
const DEFAULT_CREDITS = [2, 1, 0, 0] as const;

type ItemPosition = { readonly competency: string; readonly stage: number };

/** Adds an empty rating; also returns its id. */
export function addIndicator(
  file: DraftFile,
  { competency, stage }: ItemPosition,
  taken: ReadonlySet<string>,
): { readonly file: DraftFile; readonly id: string } {
  const id = itemId(competency, 'indicator', taken);
  const indicator = {
    id,
    competency,
    title: '',
    tier: 'core' as const,
    stage,
    anchors: [...BLANK_ANCHORS],
    resources: [],
    seconds: 15,
  };
  return { file: { ...file, indicators: [...file.indicators, indicator] }, id };
}

/**
 * Adds an empty scenario; also returns its id. It checks the competency's first rating by default.
 */
export function addScenario(
  file: DraftFile,
  { competency, stage }: ItemPosition,
  taken: ReadonlySet<string>,
): { readonly file: DraftFile; readonly id: string } {
  const id = itemId(competency, 'scenario', taken);
  const checked = file.indicators.find((each) => each.competency === competency);
  const scenario = {
    id,
    competency,
    kind: 'judgement' as const,
    difficulty: 'medium' as const,
    stage,
    indicators: checked === undefined ? [] : [checked.id],
    topics: [],
    stem: '',
    options: DEFAULT_CREDITS.map((credit) => ({ text: '', credit })),
    rationale: '',
    seconds: 30,
  };
  return { file: { ...file, scenarios: [...file.scenarios, scenario] }, id };
}

/** Removes these ratings and scenarios and every reference to them. */
export function removeItems(file: DraftFile, ids: readonly string[]): DraftFile {
  const gone = new Set(ids);
  const rest = (list: readonly string[]) => list.filter((id) => !gone.has(id));
  const withRest = <Each extends { readonly indicators: readonly string[] }>(each: Each): Each => ({
    ...each,
    indicators: rest(each.indicators),
  });
  return {
    ...file,
    indicators: file.indicators.filter(({ id }) => !gone.has(id)),
    scenarios: file.scenarios.filter(({ id }) => !gone.has(id)).map(withRest),
    order: rest(file.order),
    dayInTheLife: file.dayInTheLife.map(withRest),
    tools: { ...file.tools, groups: file.tools.groups.map(withRest) },
    progression: file.progression.map(withRest),
  };
}

/** Ids of the questions in which nothing is written yet, as a role from scratch has them. */
export function emptyItems(file: DraftFile, kind: 'indicator' | 'scenario'): readonly string[] {
  const isEmpty = (texts: readonly string[]) => texts.every((text) => text.trim() === '');
  const items =
    kind === 'indicator'
      ? file.indicators.filter(({ title, anchors }) => isEmpty([title, ...anchors]))
      : file.scenarios.filter(({ stem, options }) =>
          isEmpty([stem, ...options.map(({ text }) => text)]),
        );
  return items.map(({ id }) => id);
}

/** Links scenarios that check nothing yet to the first rating of their competency. */
export function withLinks(file: DraftFile): DraftFile {
  const scenarios = file.scenarios.map((each) => {
    const first = file.indicators.find(({ competency }) => competency === each.competency);
    return each.indicators.length > 0 || first === undefined
      ? each
      : { ...each, indicators: [first.id] };
  });
  return { ...file, scenarios };
}

/** Moves an item to another stage. */
export function setStage(file: DraftFile, id: string, stage: number): DraftFile {
  const moved = <Each extends { readonly id: string; readonly stage: number }>(item: Each): Each =>
    item.id === id ? { ...item, stage } : item;
  return {
    ...file,
    indicators: file.indicators.map(moved),
    scenarios: file.scenarios.map(moved),
  };
}

/** Moves an item to a competency and a stage. It keeps its id, because its meaning doesn't change. */
export function moveItemTo(
  file: DraftFile,
  id: string,
  competency: string,
  stage: number,
): DraftFile {
  const moved = <Item extends { readonly id: string }>(item: Item): Item =>
    item.id === id ? { ...item, competency, stage } : item;
  return {
    ...file,
    indicators: file.indicators.map(moved),
    scenarios: file.scenarios.map(moved),
  };
}

/** Moves an item directly before another one, and to its stage. */
export function moveItemBefore(file: DraftFile, id: string, before: string): DraftFile {
  const target = [...file.indicators, ...file.scenarios].find((item) => item.id === before);
  if (target === undefined || id === before || !file.order.includes(id)) return file;
  const rest = file.order.filter((each) => each !== id);
  const order = rest.toSpliced(Math.max(0, rest.indexOf(before)), 0, id);
  return { ...setStage(file, id, target.stage), order };
}

/** Moves the entry at `from` to `to`; positions beyond the ends are clamped. */
export function moveEntry<Each>(list: readonly Each[], from: number, to: number): readonly Each[] {
  const entry = list[from];
  if (entry === undefined) return list;
  const target = Math.min(list.length - 1, Math.max(0, to));
  return target === from ? list : list.toSpliced(from, 1).toSpliced(target, 0, entry);
}
