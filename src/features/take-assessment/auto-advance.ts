import type { ChoiceMeans } from '#ui/fields/choice-group.tsx';

/** Long enough to see the mark and to stop it, short enough not to feel like waiting. */
export const ADVANCE_DELAY_MS = 400;

export type AutoAdvanceOptions = {
  /** Asked at each choice: the person can switch moving on by itself off at any time. */
  readonly isOn: () => boolean;
  readonly advance: () => void;
  /** Calls back after so many milliseconds; returns what calls it off. */
  readonly wait: (callBack: () => void, ms: number) => () => void;
};

export type AutoAdvance = {
  /** A key went down anywhere, or a pointer: the beginning of whatever the person does next. */
  readonly begin: (gesture: 'key' | 'pointer') => void;
  /** An answer was chosen by that gesture. */
  readonly chosen: (value: string, how: ChoiceMeans) => void;
  readonly cancel: () => void;
};

/**
 * Decides when choosing an answer moves on by itself. One choice starts a short wait; any key or a
 * second choice ends it, and that same key or choice doesn't start another: who interrupts wants
 * to look again. Arrow keys choose and never move on, since they pass over answers on their way.
 */
export function createAutoAdvance({ isOn, advance, wait }: AutoAdvanceOptions): AutoAdvance {
  let pending: { readonly value: string; readonly callOff: () => void } | null = null;
  /** True while the current gesture has already ended a wait. */
  let spent = false;

  const cancel = () => {
    pending?.callOff();
    pending = null;
  };

  return {
    begin: (gesture) => {
      spent = gesture === 'key' && pending !== null;
      if (spent) cancel();
    },
    chosen: (value, how) => {
      if (how !== 'arrow' && pending?.value === value) return; // second half of a double click
      const interrupted = pending !== null || spent;
      cancel();
      if (interrupted || how === 'arrow' || !isOn()) return;
      const callOff = wait(() => {
        pending = null;
        advance();
      }, ADVANCE_DELAY_MS);
      pending = { value, callOff };
    },
    cancel,
  };
}
