/**
 * Prefetches, when the page is idle, the scripts a person may need until the exported result, so
 * that the page works offline from then on. They only run when needed: evaluating Recharts alone
 * would delay an answer for as long as rendering ten questions.
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

/** Runs a task once the page has loaded and is idle. */
export function whenIdle(task: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window
      ? window.requestIdleCallback(task, { timeout: 4000 })
      : setTimeout(task, 500);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
