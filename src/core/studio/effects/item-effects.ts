import type { DraftFile } from '../../role/open-role-file.ts';
import { difficultyOf, itemsOf, answerKey, wordsOf } from '../../role/same-item.ts';
import { itemId } from '../edit/make-id.ts';

/**
 * How a question changed. `words`: other words under the same id. `keys`: its kind, options or
 * credits differ, so that an earlier answer would mean something else. `difficulty`: its stated
 * difficulty, which scores depend on.
 */
export type ItemEffect = {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'words' | 'keys' | 'difficulty';
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Questions that differ between a draft and the file it started from, in the draft's order. */
export function listItemEffects(base: DraftFile, file: DraftFile): readonly ItemEffect[] {
  const old = new Map(itemsOf(base).map((item) => [item.id, item]));
  const now = itemsOf(file);
  const ids = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((item): readonly ItemEffect[] => {
    const before = old.get(item.id);
    const after = wordsOf(item);
    if (before === undefined) return [{ id: item.id, kind: 'added', before: [], after }];
    const kind =
      answerKey(before) !== answerKey(item)
        ? 'keys'
        : JSON.stringify(wordsOf(before)) !== JSON.stringify(after)
          ? 'words'
          : difficultyOf(before) !== difficultyOf(item)
            ? 'difficulty'
            : null;
    return kind === null ? [] : [{ id: item.id, kind, before: wordsOf(before), after }];
  });
  const removed = itemsOf(base).filter(({ id }) => !ids.has(id));
  return [
    ...changed,
    ...removed.map((item) => ({
      id: item.id,
      kind: 'removed' as const,
      before: wordsOf(item),
      after: [],
    })),
  ];
}

/**
 * Gives a question whose meaning changed a new id, because the meaning of an id must never change.
 * Updates every reference and removes the bank name, since it is no longer the same question.
 */
export function giveNewId(file: DraftFile, id: string, taken: ReadonlySet<string>): DraftFile {
  const item = itemsOf(file).find((each) => each.id === id);
  if (item === undefined) return file;
  const next = itemId(item.competency, 'anchors' in item ? 'indicator' : 'scenario', taken);
  const renamed = (list: readonly string[]) => list.map((each) => (each === id ? next : each));
  const following = <Each extends { readonly indicators: readonly string[] }>(
    each: Each,
  ): Each => ({
    ...each,
    indicators: renamed(each.indicators),
  });
  const asNew = <Each extends { readonly id: string; readonly bank?: string | undefined }>(
    each: Each,
  ): Each => {
    if (each.id !== id) return each;
    const { bank: _, ...rest } = each;
    return { ...rest, id: next } as Each;
  };
  return {
    ...file,
    indicators: file.indicators.map(asNew),
    scenarios: file.scenarios.map((each) => following(asNew(each))),
    order: renamed(file.order),
    dayInTheLife: file.dayInTheLife.map(following),
    tools: { ...file.tools, groups: file.tools.groups.map(following) },
    progression: file.progression.map(following),
  };
}
