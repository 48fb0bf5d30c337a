import { answerKey, itemsOf, type RoleItem } from '../role/same-item.ts';
import { answerTextOf, askedBy, type AnswerText } from './answer-text.ts';
import type { AnsweredRole } from './compare-answers.ts';

/** An item that roles of several people ask under one bank name. */
export type SharedItem = {
  readonly bank: string;
  readonly kind: 'rating' | 'scenario';
  /** Its words in the first role that asks it. */
  readonly text: string;
  /** In the order of the people; null where their role doesn't ask it. */
  readonly answers: readonly (AnswerText | null)[];
};

/** What people of several roles answered to the same items. */
export type SharedItems = {
  /** Items answered by people of at least two roles, in the order of the first role. */
  readonly items: readonly SharedItem[];
  /** Items that several of the roles ask, answered or not. */
  readonly shared: number;
};

/**
 * Compares answers across roles. An item is the same in two roles when its bank name is, and its kind
 * and the credits of its options are too (`answerKey`); of a bank name used otherwise, the first
 * person's use counts. Items without a bank name are a role's own.
 */
export function compareSharedItems(people: readonly AnsweredRole[]): SharedItems {
  const itemsByBank = people.map(({ role }) => bankOf(role));
  const firstByBank = new Map<string, RoleItem>();
  for (const [bank, item] of itemsByBank.flatMap((items) => [...items])) {
    if (!firstByBank.has(bank)) firstByBank.set(bank, item);
  }
  const items: SharedItem[] = [];
  let shared = 0;
  for (const [bank, first] of firstByBank) {
    const key = answerKey(first);
    const answers = people.map(({ responses }, at) => {
      const item = itemsByBank[at]?.get(bank);
      if (item === undefined || answerKey(item) !== key) return null;
      return answerTextOf(item, responses.get(item.id));
    });
    const rolesWhere = (holds: (answer: AnswerText | null) => boolean) =>
      new Set(people.filter((_, at) => holds(answers[at] ?? null)).map(({ role }) => role.id)).size;
    if (rolesWhere((answer) => answer !== null) < 2) continue;
    shared += 1;
    if (rolesWhere((answer) => answer !== null && answer.kind !== 'none') < 2) continue;
    items.push({ bank, ...askedBy(first), answers });
  }
  return { items, shared };
}

function bankOf(role: AnsweredRole['role']): ReadonlyMap<string, RoleItem> {
  return new Map(
    itemsOf(role).flatMap((item) => (item.bank === undefined ? [] : [[item.bank, item]])),
  );
}
