import type { DraftFile } from '../../role/open-role-file.ts';
import { itemsOf, wordsOf } from '../../role/same-item.ts';
import { emptyItems, removeItems, withLinks } from './edit-items.ts';
import { itemId, resourceId } from './make-id.ts';

type Item = DraftFile['indicators'][number] | DraftFile['scenarios'][number];

/** Ids of the questions to copy, and the draft's competency for each of their competencies. */
export type QuestionsToCopy = {
  readonly ids: ReadonlySet<string>;
  readonly competencies: Readonly<Record<string, string>>;
};

/** True if the draft already asks this: by the same bank name, or in the same words. */
export function hasItem(file: DraftFile, item: Item): boolean {
  const words = wordsOf(item).join('\n');
  return itemsOf(file).some(
    (own) =>
      (item.bank !== undefined && own.bank === item.bank) || wordsOf(own).join('\n') === words,
  );
}

/** The draft's competency with the same name, or its first; empty if it has none. */
export function competencyLike(file: DraftFile, source: DraftFile, id: string): string {
  const plain = (name: string) => name.trim().toLowerCase();
  const named = source.competencies.find((each) => each.id === id)?.name ?? '';
  const same = file.competencies.find(({ name }) => plain(name) === plain(named));
  return (same ?? file.competencies[0])?.id ?? '';
}

/**
 * Copies questions from another role, with new ids and the resources they refer to. They keep their
 * bank names, so that answers carry over. Skips questions that the draft already has. Blank
 * questions of the same kind make room for them.
 */
export function copyQuestions(
  file: DraftFile,
  source: DraftFile,
  { ids, competencies }: QuestionsToCopy,
  taken: ReadonlySet<string>,
): DraftFile {
  const wanted = (item: Item) => ids.has(item.id) && !hasItem(file, item);
  const used = new Set(taken);
  const claim = (id: string): string => {
    used.add(id.toUpperCase());
    return id;
  };
  const targetOf = (competency: string) =>
    competencies[competency] ?? competencyLike(file, source, competency);
  const stageOf = (stage: number) => formStage(file, source, stage);
  const ratings = source.indicators.filter(wanted);
  const known = resourcesFor(
    file,
    source,
    ratings.flatMap(({ resources }) => resources),
    claim,
    used,
  );
  const renamed = new Map<string, string>();
  const indicators = ratings.map(({ source: _quoted, ...item }) => {
    const competency = targetOf(item.competency);
    const id = claim(itemId(competency, 'indicator', used));
    renamed.set(item.id, id);
    return {
      ...item,
      id,
      competency,
      stage: stageOf(item.stage),
      resources: item.resources.flatMap((each) => known.ids.get(each) ?? []),
    };
  });
  const chosen = source.scenarios.filter(wanted);
  const bare = removeItems(file, [
    ...(ratings.length > 0 ? emptyItems(file, 'indicator') : []),
    ...(chosen.length > 0 ? emptyItems(file, 'scenario') : []),
  ]);
  const scenarios = chosen.map((item) => {
    const competency = targetOf(item.competency);
    return {
      ...item,
      id: claim(itemId(competency, 'scenario', used)),
      competency,
      stage: stageOf(item.stage),
      indicators: item.indicators.flatMap((each) => renamed.get(each) ?? []),
    };
  });
  return withLinks({
    ...bare,
    resources: [...file.resources, ...known.added],
    indicators: [...bare.indicators, ...indicators],
    scenarios: [...bare.scenarios, ...scenarios],
  });
}

/** The stage of the draft's form with the same id; its last where it has no such form. */
function formStage(file: DraftFile, source: DraftFile, stage: number): number {
  const form = source.forms.find((each) => stage <= each.stage);
  return (file.forms.find(({ id }) => id === form?.id) ?? file.forms.at(-1))?.stage ?? 1;
}

/** Copies resources that the draft doesn't list yet; the same address is the same resource. */
function resourcesFor(
  file: DraftFile,
  source: DraftFile,
  ids: readonly string[],
  claim: (id: string) => string,
  used: ReadonlySet<string>,
) {
  const named = new Map<string, string>();
  const added: DraftFile['resources'][number][] = [];
  for (const resource of source.resources.filter(({ id }) => ids.includes(id))) {
    const own = file.resources.find(({ url }) => url === resource.url);
    const id = own?.id ?? claim(resourceId(used));
    named.set(resource.id, id);
    if (own === undefined) added.push({ ...resource, id });
  }
  return { ids: named, added };
}
