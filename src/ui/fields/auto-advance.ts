import type { ChoiceMeans } from './choices.tsx';

/** Long enough to see the selection and to interrupt, short enough not to feel like waiting. */
export const ADVANCE_DELAY_MS = 400;

export type AutoAdvanceOptions = {
  /** Evaluated for each choice: the person can switch automatic advancing off at any time. */
  readonly isOn: () => boolean;
  readonly advance: () => void;
  /** Calls back after this many milliseconds; returns a function that cancels it. */
  readonly wait: (callBack: () => void, ms: number) => () => void;
};

export type AutoAdvance = {
  /** A keydown or pointerdown anywhere: the start of the person's next action. */
  readonly begin: (gesture: 'key' | 'pointer') => void;
  /** An answer was chosen by that gesture. */
  readonly chosen: (value: string, how: ChoiceMeans) => void;
  readonly cancel: () => void;
};

/**
 * Decides when choosing an answer advances automatically. One choice starts a short delay; any key
 * or a second choice cancels it without starting another: a person who interrupts wants to look
 * again. Arrow keys choose without advancing, since they pass over answers on their way.
 */
export function createAutoAdvance({ isOn, advance, wait }: AutoAdvanceOptions): AutoAdvance {
  let pending: { readonly value: string; readonly callOff: () => void } | null = null;
  /** True once the current gesture has cancelled a delay. */
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
