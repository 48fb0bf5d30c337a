import type { DraftFile } from '../../role/open-role-file.ts';
import { answerKey, itemsOf, type RoleItem, wordsOf } from '../../role/same-item.ts';
import { giveNewId } from '../effects/item-effects.ts';
import { hasItem } from './copy-questions.ts';

/** A question of a draft and one of another role that asks nearly the same. */
export type NearDuplicate = {
  readonly own: RoleItem;
  readonly other: RoleItem;
  /** Dice coefficient of their words, from 0 to 1. */
  readonly similarity: number;
};

/**
 * Threshold for near duplicates: in the site's roles, pairs that were merged into one question had at
 * least 0.73, and different questions at most 0.58.
 */
const MIN_SIMILARITY = 0.7;

/**
 * Questions that a draft and another role ask in nearly the same words, so that answers don't carry
 * over although they could; each with its closest counterpart, the closest pair first.
 */
export function findNearDuplicates(file: DraftFile, source: DraftFile): readonly NearDuplicate[] {
  const others = itemsOf(source)
    .filter((other) => other.bank !== undefined && !hasItem(file, other))
    .map((other) => ({ other, words: wordSet(other) }));
  return itemsOf(file)
    .flatMap((own) => {
      const words = wordSet(own);
      const candidates = others
        .filter(({ other }) => 'anchors' in other === 'anchors' in own)
        .map(({ other, words: theirs }) => ({
          own,
          other,
          similarity: diceCoefficient(words, theirs),
        }));
      const [closest] = candidates.toSorted((one, next) => next.similarity - one.similarity);
      return closest !== undefined && closest.similarity >= MIN_SIMILARITY ? [closest] : [];
    })
    .toSorted((one, next) => next.similarity - one.similarity);
}

/**
 * Makes a draft's question equal to another role's: its words, keys, difficulty and bank name. Its
 * competency, position and references stay. It gets a new id if its answers would change meaning.
 */
export function mergeQuestions(
  file: DraftFile,
  { own, other }: Pick<NearDuplicate, 'own' | 'other'>,
  taken: ReadonlySet<string>,
): DraftFile {
  const isSameAnswer = answerKey(own) === answerKey(other);
  const kept = isSameAnswer ? file : giveNewId(file, own.id, taken);
  const index = itemsOf(file).findIndex(({ id }) => id === own.id);
  const id = itemsOf(kept)[index]?.id;
  const merge = <Item extends RoleItem>(item: Item): Item =>
    item.id === id ? { ...item, ...contentOf(other) } : item;
  return {
    ...kept,
    indicators: kept.indicators.map(merge),
    scenarios: kept.scenarios.map(merge),
  };
}

/** The fields that are the same wherever a question is asked. */
function contentOf(item: RoleItem): Partial<RoleItem> {
  const bank = item.bank === undefined ? {} : { bank: item.bank };
  if ('anchors' in item) {
    const { title, anchors, tier } = item;
    return { title, anchors, tier, ...bank };
  }
  const { kind, stem, options, rationale, difficulty } = item;
  return { kind, stem, options, rationale, difficulty, ...bank };
}

function wordSet(item: RoleItem): ReadonlySet<string> {
  return new Set(
    wordsOf(item)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** The Dice coefficient of two sets. */
function diceCoefficient(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
