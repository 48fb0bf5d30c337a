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
  let lastNumber = 0;
  let isTerminated = false;
  return {
    parse: (text: string): Promise<ParsedRole> =>
      new Promise((resolve) => {
        if (isTerminated) {
          resolve(parseRoleText(text));
          return;
        }
        lastNumber += 1;
        waiting.set(lastNumber, { text, resolve });
        send(lastNumber, text);
      }),
    /** Resolves the worker's response. */
    take: (number: number, parsed: ParsedRole): void => {
      waiting.get(number)?.resolve(parsed);
      waiting.delete(number);
    },
    /** The worker is gone: pending and future requests are parsed on the main thread. */
    fallBackToMainThread: (): void => {
      isTerminated = true;
      for (const { text, resolve } of waiting.values()) resolve(parseRoleText(text));
      waiting.clear();
    },
  };
}
