import type { Response } from '../quiz/responses.ts';
import type { RoleItem } from '../role/same-item.ts';

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

/** What an item is, and its words in short: a rating's title, a scenario's stem. */
export function askedBy(item: RoleItem): {
  readonly kind: 'rating' | 'scenario';
  readonly text: string;
} {
  return 'anchors' in item
    ? { kind: 'rating', text: item.title }
    : { kind: 'scenario', text: item.stem };
}

/** A response to an item, in the item's words; skipped and invalid ones are none. */
export function answerTextOf(item: RoleItem, response: Response | undefined): AnswerText {
  if ('anchors' in item) {
    return response === 0 || response === 1 || response === 2 || response === 3 || response === 4
      ? { kind: 'level', level: response }
      : { kind: 'none' };
  }
  if (response === 'idk') return { kind: 'idk' };
  const option = typeof response === 'number' ? item.options[response] : undefined;
  if (option === undefined) return { kind: 'none' };
  const most = Math.max(...item.options.map(({ credit }) => credit));
  return { kind: 'option', text: option.text, credit: option.credit, most };
}
