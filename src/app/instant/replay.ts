import type { Response } from '#core';
import type { CapturedAnswer } from '#state/answer-records.ts';
import type { Boot } from './contract.ts';
import { takeEarlyInput } from './early-input.ts';

/**
 * What a person did before the app listened, handed over once. Files that were dropped need no
 * replay: the boot script puts them into the page's file input, where the app finds them
 * (see ui/use-chosen-files.ts).
 */
export type Replay = {
  /**
   * To be called as soon as React's root exists, before it has drawn anything into the element: it
   * hears clicks itself, and one must not count twice.
   */
  readonly rootListens: (root: HTMLElement) => void;
  /** Types and ticks again what was typed and ticked before; to be called once the app has drawn. */
  readonly input: () => void;
  /** Answers chosen until now, in the order of the clicks; ends the boot script's listening. */
  readonly takeAnswers: () => readonly CapturedAnswer[];
  /** Clicks the button that was pressed before React's root existed, if it is still in the page. */
  readonly click: () => void;
};

export function createReplay(boot: Boot | undefined): Replay {
  let pressed: HTMLButtonElement | null = null;
  let enterAgain: (() => void) | null = null;
  return {
    rootListens: (root) => {
      pressed = boot?.takePress() ?? null;
      enterAgain = takeEarlyInput(root);
    },
    input: () => enterAgain?.(),
    takeAnswers: () => {
      boot?.stop();
      return (boot?.answers.splice(0) ?? []).map(({ item, value, at }) => {
        const response: Response = value === 'idk' ? 'idk' : Number(value);
        return { item, value: response, at };
      });
    },
    click: () => {
      const button = pressed;
      pressed = null;
      if (button?.isConnected) button.click();
    },
  };
}

/** For pages that are only written, and tests: nobody did anything. */
export const NOTHING_TO_REPLAY: Replay = createReplay(undefined);
