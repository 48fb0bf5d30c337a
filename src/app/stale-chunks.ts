/**
 * After a deploy, a page that is still open may ask for a chunk that is gone. Reload once, because
 * answers are saved as they are given; when that didn't help, let the caller say so.
 * `history.state` remembers the reload: it works even where storage is blocked.
 */
const MARK = 'roleRadarReloaded';

/** Reloads the page unless that was already tried for it. Returns false when it was. */
export function reloadOnce(): boolean {
  const state: unknown = window.history.state;
  const before = typeof state === 'object' && state !== null ? state : {};
  if (MARK in before) return false;
  window.history.replaceState({ ...before, [MARK]: true }, '');
  window.location.reload();
  return true;
}

/** Listens for chunks that can't be had, while a page loads other parts of the app. */
export function watchForStaleChunks(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (navigator.onLine && reloadOnce()) event.preventDefault();
  });
}
