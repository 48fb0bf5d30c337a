import { ITEM_ATTRIBUTE } from './contract.ts';

/** What the browser dispatches when somebody chooses an answer. */
export const ANSWER_EVENTS = [
  'pointerdown',
  'mousedown',
  'focusin',
  'pointerup',
  'mouseup',
  'click',
  'input',
  'change',
];

/**
 * Keeps the events of answers from React until the returned function is called. React completes
 * hydration inside the first event that reaches an unhydrated page, and the browser can't show the
 * choice before that. The boot script captures these answers.
 */
export function holdAnswers(): () => void {
  for (const type of ANSWER_EVENTS) addEventListener(type, hold, true);
  return () => {
    for (const type of ANSWER_EVENTS) removeEventListener(type, hold, true);
  };
}

function hold(event: Event): void {
  if (event.target instanceof Element && event.target.closest(`form[${ITEM_ATTRIBUTE}]`) !== null)
    event.stopPropagation();
}
