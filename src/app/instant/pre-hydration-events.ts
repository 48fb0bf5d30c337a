import type { Response } from '#core';
import type { CapturedAnswer } from '#state/answer-records.ts';
import type { Boot } from './boot.ts';

/**
 * Hands out, once, what the inline script noted before the app listened for itself, and ends its
 * listening: called when the app's own listeners are there, so that no answer falls between.
 */
export function createCaptured(boot: Boot | undefined): () => readonly CapturedAnswer[] {
  return () => {
    boot?.stop();
    return (boot?.answers.splice(0) ?? []).map(({ item, value, at }) => {
      const response: Response = value === 'idk' ? 'idk' : Number(value);
      return { item, value: response, at };
    });
  };
}

/** What to do about a press that came before the app heard: `end` comes first. */
export type EarlyPress = {
  /** From here on the app hears presses itself. */
  readonly end: () => void;
  /** Presses again, once, what was pressed before, where it still stands. */
  readonly again: () => void;
};

/** Of somebody who came back, say, and was quicker than the app: "Continue" must not be in vain. */
export function createPreHydrationClick(boot: Boot | undefined): EarlyPress {
  let button: HTMLButtonElement | null = null;
  return {
    end: () => {
      button = boot?.takePress() ?? null;
    },
    again: () => {
      const waiting = button;
      button = null;
      if (waiting?.isConnected) waiting.click();
    },
  };
}
