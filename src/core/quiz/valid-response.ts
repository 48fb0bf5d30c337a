import type { Item } from './item.ts';
import type { Response } from './responses.ts';

/** True when the item can be answered like this: a rating by a level 0 to 4, a scenario by the index of one of its options or `'idk'`, both by `'skipped'`. */
export function isValidResponse(item: Item, response: unknown): response is Response {
  if (response === 'skipped') return true;
  if (response === 'idk') return item.kind === 'scenario';
  const choices = item.kind === 'rating' ? item.indicator.anchors : item.scenario.options;
  const isIndex = typeof response === 'number' && Number.isInteger(response);
  return isIndex && response >= 0 && response < choices.length;
}
