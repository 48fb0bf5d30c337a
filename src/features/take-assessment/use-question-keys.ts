import type { KeyboardEvent } from 'react';

/** Controls that handle Enter themselves. */
const OWN_ENTER = 'button, a[href], summary';

/**
 * Enter inside the question advances, once per press: a held key repeats, and each repetition would
 * be a step. The choice group handles number keys.
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
