import { type Item, type Response, shuffledOptions } from '#core';
import type { Choice } from '#ui/fields/choice-group.tsx';

/** `isOurs`: in the page's language, and not the role's. */
type ItemChoice = Choice<string> & { readonly label: string; readonly isOurs?: boolean };

/** "I don't know", as the value of a radio button. */
const DONT_KNOW = 'idk';

/**
 * The answers to an item in the order in which they are shown: anchors from the lowest level up,
 * scenario options shuffled but the same for everybody, with "I don't know" last.
 * A choice's value is the response as text.
 */
export function choicesOf(item: Item, dontKnow: string): readonly ItemChoice[] {
  if (item.kind === 'rating') {
    return item.indicator.anchors.map((label, level) => ({ value: String(level), label }));
  }
  const { options } = item.scenario;
  return [
    ...shuffledOptions(item.scenario).map((index) => ({
      value: String(index),
      label: options[index]?.text ?? '',
    })),
    { value: DONT_KNOW, label: dontKnow, apart: true, isOurs: true },
  ];
}

/** The response that a radio button's value stands for. */
export function responseOf(value: string): Response {
  return value === DONT_KNOW ? DONT_KNOW : Number(value);
}

/** The radio button's value for a response; null when none of them is chosen. */
export function valueOf(response: Response | undefined): string | null {
  return response === undefined || response === 'skipped' ? null : String(response);
}

/** What an item asks, in one line: the indicator's title, or the scenario's situation. */
export function titleOf(item: Item): string {
  return item.kind === 'rating' ? item.indicator.title : item.scenario.stem;
}
