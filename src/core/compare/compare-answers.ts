import type { Response, Responses } from '../quiz/responses.ts';
import type { Role } from '../role/role.ts';
import { itemsOf } from '../role/same-item.ts';
import { answerTextOf, askedBy, type AnswerText } from './answer-text.ts';

/** A person's answers and the version of the role that they were given to. */
export type AnsweredRole = { readonly role: Role; readonly responses: Responses };

/** An item that two people answered differently, or only one of them answered (null). */
export type AnswerDifference = {
  readonly id: string;
  readonly kind: 'rating' | 'scenario';
  /** The item's text in the second person's version. */
  readonly text: string;
  /** What each person chose, in the words of their own version. */
  readonly answers: readonly [AnswerText, AnswerText];
};

/** Differences between two sets of answers, over the items that both versions of the role have. */
export type AnswerComparison = {
  readonly shared: number;
  /** Number of items in only one version, which aren't compared. */
  readonly unshared: number;
  /** Number of shared items with equal answers. */
  readonly same: number;
  readonly differences: readonly AnswerDifference[];
};

/**
 * Compares answers item by item, matched by id: ids are stable across versions, wording may change.
 * Items that neither person answered don't count as a difference.
 */
export function compareAnswers(earlier: AnsweredRole, later: AnsweredRole): AnswerComparison {
  const before = new Map(readableItems(earlier.role).map((item) => [item.id, item]));
  const after = readableItems(later.role);
  const differences: AnswerDifference[] = [];
  let shared = 0;
  let same = 0;
  for (const item of after) {
    const old = before.get(item.id);
    if (old === undefined) continue;
    shared += 1;
    const answers = [
      old.read(earlier.responses.get(item.id)),
      item.read(later.responses.get(item.id)),
    ] as const;
    const [one, other] = answers.map((answer) => JSON.stringify(answer));
    if (one !== other) differences.push({ id: item.id, kind: item.kind, text: item.text, answers });
    else if (answers[0].kind !== 'none') same += 1;
  }
  const unshared = before.size + after.length - 2 * shared;
  return { shared, unshared, same, differences };
}

type ReadableItem = {
  readonly id: string;
  readonly kind: AnswerDifference['kind'];
  readonly text: string;
  readonly read: (response: Response | undefined) => AnswerText;
};

function readableItems(role: Role): readonly ReadableItem[] {
  return itemsOf(role).map((item) => ({
    id: item.id,
    ...askedBy(item),
    read: (response) => answerTextOf(item, response),
  }));
}
