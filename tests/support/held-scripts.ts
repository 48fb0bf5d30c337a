import type { Fault } from '../../src/cli/server/static-server.ts';

/** Files that a server delays until `arrive` is called, as on a slow connection. */
export type HeldFiles = {
  readonly fault: (path: string) => Fault | undefined;
  readonly arrive: () => void;
};

/** Delays the app's scripts, so that a test can interact with the page before they have loaded. */
export function holdScripts(): HeldFiles {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return {
    fault: (path) =>
      path.startsWith('/assets/') && path.endsWith('.js') ? { delay: arrived } : undefined,
    arrive: () => arrive(),
  };
}
