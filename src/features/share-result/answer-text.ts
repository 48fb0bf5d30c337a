import type { Item, Response } from '#core';

/** An item's question in one line. */
export function itemTitle(item: Item): string {
  return item.kind === 'rating' ? item.indicator.title : item.scenario.stem;
}

/** An answer in the role's own words; empty if there is none. */
export function answerText(item: Item, response: Response | undefined, dontKnow: string): string {
  if (response === 'idk') return dontKnow;
  if (typeof response !== 'number') return '';
  return item.kind === 'rating'
    ? (item.indicator.anchors[response] ?? '')
    : (item.scenario.options[response]?.text ?? '');
}
