import type { Item, Response } from '#core';

type AnswerWords = { readonly dontKnow: string; readonly skipped: string };

/** An item's question in one line: the behaviour rated, or the scenario's situation. */
export function titleOf(item: Item): string {
  return item.kind === 'rating' ? item.indicator.title : item.scenario.stem;
}

/** An answer as the text that was chosen. */
export function formatAnswer(item: Item, response: Response, messages: AnswerWords): string {
  if (response === 'idk') return messages.dontKnow;
  if (response === 'skipped') return messages.skipped;
  return item.kind === 'rating'
    ? (item.indicator.anchors[response] ?? '')
    : (item.scenario.options[response]?.text ?? '');
}
