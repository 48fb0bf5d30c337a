/** What a page is told of its life. Every call may come more than once. */
export type PageLifecycle = {
  /** The page goes out of sight and may never come back: the last moment to save. */
  readonly onHide?: () => void;
  /** The page came back out of the back/forward cache, with everything as it was when it left. */
  readonly onRestore?: () => void;
};

/**
 * Listens to the page's life. There is no `unload` here: it isn't fired on phones and would keep
 * the page out of the back/forward cache. Returns what ends it.
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
