import { type Item, type Response, shuffledOptions } from '#core';
import type { Choice } from '#ui/fields/choices.tsx';

/** `isOurs`: in the page's language rather than the role's. */
type ItemChoice = Choice<string> & { readonly label: string; readonly isOurs?: boolean };

/** The radio button's value for "I don't know". */
const DONT_KNOW = 'idk';

/**
 * The answers to an item in display order: anchors from the lowest level up, scenario options in a
 * shuffled order that is the same for everybody, with "I don't know" last. A choice's value is the
 * response as text.
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

/** The response for a radio button's value. */
export function responseOf(value: string): Response {
  return value === DONT_KNOW ? DONT_KNOW : Number(value);
}

/** The radio button's value for a response; null when none is chosen. */
export function valueOf(response: Response | undefined): string | null {
  return response === undefined || response === 'skipped' ? null : String(response);
}
