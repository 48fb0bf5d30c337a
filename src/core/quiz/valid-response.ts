import type { Item } from './item.ts';
import type { Response } from './responses.ts';

/**
 * True when `response` is valid for the item: a level 0 to 4 for a rating, an option index or
 * `'idk'` for a scenario, `'skipped'` for both.
 */
export function isValidResponse(item: Item, response: unknown): response is Response {
  if (response === 'skipped') return true;
  if (response === 'idk') return item.kind === 'scenario';
  const choices = item.kind === 'rating' ? item.indicator.anchors : item.scenario.options;
  const isIndex = typeof response === 'number' && Number.isInteger(response);
  return isIndex && response >= 0 && response < choices.length;
}
