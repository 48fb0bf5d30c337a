import { parseRoleText } from '#core';
import type { ParseRole } from '#data/load-role.ts';

/** A parsed role, or the problems of its file. */
export type ParsedRole = Awaited<ReturnType<ParseRole>>;

type Waiting = { readonly text: string; readonly resolve: (parsed: ParsedRole) => void };

/**
 * Parses role files in the worker: on a slow phone, parsing is the longest task after rendering.
 * Every promise settles, because the query cache is shared with the whole app.
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
    /** Resolves the worker's response. */
    take: (number: number, parsed: ParsedRole): void => {
      waiting.get(number)?.resolve(parsed);
      waiting.delete(number);
    },
    /** The worker is gone: pending and future requests are parsed on the main thread. */
    giveUp: (): void => {
      isGone = true;
      for (const { text, resolve } of waiting.values()) resolve(parseRoleText(text));
      waiting.clear();
    },
  };
}
