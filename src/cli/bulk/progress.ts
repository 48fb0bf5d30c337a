import { formattersIn } from '#i18n/formatters.ts';
import type { Tally } from './tally.ts';

const { whole, share } = formattersIn('en');

/** Interval between updates of the progress line, in milliseconds. */
const INTERVAL = 500;

/** A terminal for the progress line. */
export type Terminal = { readonly write: (text: string) => unknown };

/**
 * Shows the progress of a long run in one terminal line. `done` is the share of the input read, if
 * its size is known.
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
      const time = now();
      if (terminal === null || time - shown < INTERVAL) return;
      shown = time;
      isShown = true;
      const speed = whole((lines * 1000) / (time - started));
      const part = done === null ? '' : `${share(Math.min(done, 1))}, `;
      terminal.write(`\r\u001B[K${part}${whole(lines)} lines, ${speed} a second`);
    },
    clear: () => {
      if (isShown) terminal?.write('\r\u001B[K');
    },
  };
}
