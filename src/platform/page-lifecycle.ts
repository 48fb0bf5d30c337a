/** Callbacks for page lifecycle events. Each may be called more than once. */
export type PageLifecycle = {
  /** The page was hidden and may never return: the last moment to save. */
  readonly onHide?: () => void;
  /** The page was restored from the back/forward cache, with its state as it was. */
  readonly onRestore?: () => void;
};

/**
 * Subscribes to page lifecycle events; returns the unsubscribe function. There is no `unload` here:
 * phones don't fire it, and it would keep the page out of the back/forward cache.
 */
export function watchPageLifecycle(
  { onHide, onRestore }: PageLifecycle,
  events: EventTarget = window,
  isHidden: () => boolean = () => document.visibilityState === 'hidden',
): () => void {
  const handleHide = (): void => onHide?.();
  // Bubbles up from the document.
  const handleVisibilityChange = (): void => {
    if (isHidden()) onHide?.();
  };
  const handlePageShow = (event: Event): void => {
    if ('persisted' in event && event.persisted === true) onRestore?.();
  };
  events.addEventListener('pagehide', handleHide);
  events.addEventListener('visibilitychange', handleVisibilityChange);
  events.addEventListener('pageshow', handlePageShow);
  return () => {
    events.removeEventListener('pagehide', handleHide);
    events.removeEventListener('visibilitychange', handleVisibilityChange);
    events.removeEventListener('pageshow', handlePageShow);
  };
}
