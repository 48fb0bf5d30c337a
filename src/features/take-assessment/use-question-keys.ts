import type { KeyboardEvent } from 'react';

/** Controls that mean something else by Enter, or do their own with it. */
const OWN_ENTER = 'button, a[href], summary';

/**
 * Enter inside the question moves on, once for each press: a key held down repeats, and each
 * repetition would be a step of its own. Number keys are the choice group's own matter.
 */
export function useQuestionKeys(goOn: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter') return;
    const target = event.target instanceof Element ? event.target : null;
    const own = target?.closest(OWN_ENTER) !== null;
    if (own && !event.repeat) return;
    event.preventDefault();
    if (!event.repeat) goOn();
  };
}
