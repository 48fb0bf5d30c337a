/**
 * Fetches, once the page has nothing else to do, the scripts that a person may need from here to the
 * exported result, so that the network may go away from then on. They are not run before they
 * are needed: running Recharts alone would hold up an answer for as long as drawing ten questions.
 */
export function prefetchWhenIdle(addresses: readonly string[]): void {
  const start = () => {
    for (const href of addresses) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  };
  whenIdle(start);
}

/** Does it once the page has loaded and has nothing else to do. */
export function whenIdle(task: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window
      ? window.requestIdleCallback(task, { timeout: 4000 })
      : setTimeout(task, 500);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
