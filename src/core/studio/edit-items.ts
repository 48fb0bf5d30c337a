import type { DraftFile } from '../role/open-role-file.ts';
import { itemId } from './make-id.ts';

/** Five statements of a new rating, still to be written. */
const NO_ANCHORS = ['', '', '', '', ''] as const;
/** A new scenario's options: one best, one that helps, and two that don't. */
const FIRST_CREDITS = [2, 1, 0, 0] as const;

type Place = { readonly competency: string; readonly stage: number };

/** The file with one more rating to write, and its id. */
export function addIndicator(
  file: DraftFile,
  { competency, stage }: Place,
  taken: ReadonlySet<string>,
): { readonly file: DraftFile; readonly id: string } {
  const id = itemId(competency, 'indicator', taken);
  const indicator = {
    id,
    competency,
    title: '',
    tier: 'core' as const,
    stage,
    anchors: [...NO_ANCHORS],
    resources: [],
    seconds: 15,
  };
  return { file: { ...file, indicators: [...file.indicators, indicator] }, id };
}

/** The file with one more scenario to write, and its id. It checks the competency's first rating until somebody says otherwise. */
export function addScenario(
  file: DraftFile,
  { competency, stage }: Place,
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
    options: FIRST_CREDITS.map((credit) => ({ text: '', credit })),
    rationale: '',
    seconds: 30,
  };
  return { file: { ...file, scenarios: [...file.scenarios, scenario] }, id };
}

/** The file without these ratings and scenarios and every mention of them. */
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

/** The file with an item asked from another form on. */
export function setStage(file: DraftFile, id: string, stage: number): DraftFile {
  const moved = <Each extends { readonly id: string; readonly stage: number }>(item: Each): Each =>
    item.id === id ? { ...item, stage } : item;
  return {
    ...file,
    indicators: file.indicators.map(moved),
    scenarios: file.scenarios.map(moved),
  };
}

/** The file with an item asked right before another one, and so from the same form on. */
export function moveItemBefore(file: DraftFile, id: string, before: string): DraftFile {
  const target = [...file.indicators, ...file.scenarios].find((item) => item.id === before);
  if (target === undefined || id === before || !file.order.includes(id)) return file;
  const rest = file.order.filter((each) => each !== id);
  const order = rest.toSpliced(Math.max(0, rest.indexOf(before)), 0, id);
  return { ...setStage(file, id, target.stage), order };
}

/** The list with the entry at `from` in the place `to`; places beyond the ends are the ends. */
export function moveEntry<Each>(list: readonly Each[], from: number, to: number): readonly Each[] {
  const entry = list[from];
  if (entry === undefined) return list;
  const place = Math.min(list.length - 1, Math.max(0, to));
  return place === from ? list : list.toSpliced(from, 1).toSpliced(place, 0, entry);
}
