import type { PageRegistry } from './page-registry.ts';

/**
 * Fetches, once the page has nothing else to do, all that a person may need from here to the
 * exported result, so that the network may go away from then on.
 */
export function prefetchWhenIdle(pages: PageRegistry, onIdle: () => void): void {
  const start = () => {
    for (const kind of ['result', 'assess', 'shared', 'role'] as const) {
      // Without a network there is nothing to prefetch; what is needed is asked for again then.
      void pages.load(kind).catch(() => undefined);
    }
    onIdle();
  };
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? window.requestIdleCallback(start, { timeout: 4000 })
      : setTimeout(start, 500);
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
