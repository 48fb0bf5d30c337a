import type { Fault } from '../../src/cli/server/static-server.ts';

/** Files that a server holds back until `arrive` is called, as on a bad connection. */
export type HeldFiles = {
  readonly fault: (path: string) => Fault | undefined;
  readonly arrive: () => void;
};

/** Holds the app's scripts, so that a test does first what a person does before they are there. */
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
