import { parseRoleText } from '#core';
import type { ParseRole } from '#data/load-role.ts';

/** A role, or what is wrong with its file. */
export type ParsedRole = Awaited<ReturnType<ParseRole>>;

type Waiting = { readonly text: string; readonly resolve: (parsed: ParsedRole) => void };

/**
 * Role files are parsed by the worker: on a slow phone that is the longest work there is besides
 * drawing. Whoever waits always gets an answer, because what is loaded is shared with the whole app.
 */
export function createWorkerParser(send: (number: number, text: string) => void) {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isGone = false;
  return {
    parse: (text: string): Promise<ParsedRole> =>
      new Promise((resolve) => {
        if (isGone) {
          resolve(parseRoleText(text));
          return;
        }
        asked += 1;
        waiting.set(asked, { text, resolve });
        send(asked, text);
      }),
    /** The worker's answer. */
    take: (number: number, parsed: ParsedRole): void => {
      waiting.get(number)?.resolve(parsed);
      waiting.delete(number);
    },
    /** The worker is no more: what it still had, and what comes later, is parsed here. */
    giveUp: (): void => {
      isGone = true;
      for (const { text, resolve } of waiting.values()) resolve(parseRoleText(text));
      waiting.clear();
    },
  };
}
