import type { Response, Responses } from '../quiz/responses.ts';
import type { Role } from '../role/role.ts';

type Answered = { readonly role: Role; readonly responses: Responses };

/** An item that two people answered differently, or only one of them answered (null). */
export type AnswerDifference = {
  readonly id: string;
  readonly kind: 'rating' | 'scenario';
  /** The item's text in the second person's version. */
  readonly text: string;
  /** What each person chose, in the words of their own version. */
  readonly answers: readonly [AnswerText, AnswerText];
};

/** An answer: level or option with its text, "I don't know", or nothing. */
export type AnswerText =
  | { readonly kind: 'level'; readonly level: 0 | 1 | 2 | 3 | 4 }
  | {
      readonly kind: 'option';
      readonly text: string;
      readonly credit: number;
      readonly most: number;
    }
  | { readonly kind: 'idk' }
  | { readonly kind: 'none' };

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
export function compareAnswers(earlier: Answered, later: Answered): AnswerComparison {
  const before = new Map(itemsOf(earlier.role).map((item) => [item.id, item]));
  const after = itemsOf(later.role);
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

function itemsOf(role: Role): readonly ReadableItem[] {
  return [
    ...role.indicators.map(({ id, title }): ReadableItem => ({
      id,
      kind: 'rating',
      text: title,
      read: (response) =>
        response === 0 || response === 1 || response === 2 || response === 3 || response === 4
          ? { kind: 'level', level: response }
          : { kind: 'none' },
    })),
    ...role.scenarios.map(({ id, stem, options }): ReadableItem => ({
      id,
      kind: 'scenario',
      text: stem,
      read: (response) => {
        if (response === 'idk') return { kind: 'idk' };
        const option = typeof response === 'number' ? options[response] : undefined;
        if (option === undefined) return { kind: 'none' };
        const most = Math.max(...options.map(({ credit }) => credit));
        return { kind: 'option', text: option.text, credit: option.credit, most };
      },
    })),
  ];
}
