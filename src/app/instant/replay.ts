import type { Response } from '#core';
import type { CapturedAnswer } from '#state/quiz-intake.ts';
import type { Boot } from './contract.ts';
import { takeEarlyInput } from './early-input.ts';

/**
 * Input from before hydration, replayed once. Dropped files need no replay: the boot script puts
 * them into the page's file input, where the app finds them (see ui/use-chosen-files.ts).
 */
export type Replay = {
  /**
   * Call as soon as React's root exists, before it has rendered into the element: it listens for
   * clicks itself, and none must count twice.
   */
  readonly rootListens: (root: HTMLElement) => void;
  /** Repeats typed text and checkbox changes; call it after the app has rendered. */
  readonly input: () => void;
  /** The answers chosen so far, in click order; stops the boot script's capturing. */
  readonly takeAnswers: () => readonly CapturedAnswer[];
  /** Clicks the button or held link that was pressed before hydration, if it is still in the page. */
  readonly click: () => void;
};

export function createReplay(boot: Boot | undefined): Replay {
  let pressed: HTMLElement | null = null;
  let repeatInput: (() => void) | null = null;
  return {
    rootListens: (root) => {
      pressed = boot?.takePress() ?? null;
      repeatInput = takeEarlyInput(root);
    },
    input: () => repeatInput?.(),
    takeAnswers: () => {
      boot?.stop();
      return (boot?.answers.splice(0) ?? []).map(({ item, value, at }) => {
        const response: Response = value === 'idk' ? 'idk' : Number(value);
        return { item, value: response, at };
      });
    },
    click: () => {
      const target = boot?.heldLink ?? pressed;
      pressed = null;
      if (boot !== undefined) delete boot.heldLink;
      if (target?.isConnected) target.click();
    },
  };
}

/** For prerendering and tests: there was no input. */
export const NOTHING_TO_REPLAY: Replay = createReplay(undefined);
