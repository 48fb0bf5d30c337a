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
