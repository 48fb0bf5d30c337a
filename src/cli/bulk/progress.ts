import { formattersIn } from '#i18n/formatters.ts';
import type { Tally } from './tally.ts';

const { whole, share } = formattersIn('en');

/** How often the line on the terminal changes, in milliseconds. */
const INTERVAL = 500;

/** Where a program says how far it is: a terminal, or nothing. */
export type Terminal = { readonly write: (text: string) => unknown };

/**
 * A line on a terminal that says how far a long run is. `done` is the share of the input that was
 * read, where its size is known.
 */
export function makeProgress(
  terminal: Terminal | null,
  now: () => number,
): { readonly update: (tally: Tally, done: number | null) => void; readonly clear: () => void } {
  const started = now();
  let shown = started;
  let isShown = false;
  return {
    update: ({ lines }, done) => {
      const at = now();
      if (terminal === null || at - shown < INTERVAL) return;
      shown = at;
      isShown = true;
      const speed = whole((lines * 1000) / (at - started));
      const part = done === null ? '' : `${share(Math.min(done, 1))}, `;
      terminal.write(`\r\u001B[K${part}${whole(lines)} lines, ${speed} a second`);
    },
    clear: () => {
      if (isShown) terminal?.write('\r\u001B[K');
    },
  };
}
