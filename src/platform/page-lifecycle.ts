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
  const hidden = (): void => onHide?.();
  // Bubbles up from the document.
  const visibility = (): void => {
    if (isHidden()) onHide?.();
  };
  const shown = (event: Event): void => {
    if ('persisted' in event && event.persisted === true) onRestore?.();
  };
  events.addEventListener('pagehide', hidden);
  events.addEventListener('visibilitychange', visibility);
  events.addEventListener('pageshow', shown);
  return () => {
    events.removeEventListener('pagehide', hidden);
    events.removeEventListener('visibilitychange', visibility);
    events.removeEventListener('pageshow', shown);
  };
}
