import { honourDeletions } from './honour-deletions.ts';
import { watchPageLifecycle } from '../page-lifecycle.ts';
import { type StorageBrowser, thisBrowser } from './storage-browser.ts';
import { KEY_PREFIX } from './storage-keys.ts';

/** Written and removed at once, to tell other tabs that everything was deleted. */
const KEY = `${KEY_PREFIX}everything-cleared`;

/** Tells other tabs, which keep something of their own each. Nothing happens without storage. */
export function announceCleared(area: Storage, now: number): void {
  area.setItem(KEY, String(now));
  area.removeItem(KEY);
}

/** Everyone who wants to know. */
const listening = new Set<() => void>();

/**
 * Calls the listener when another tab deletes everything. A page that comes back out of the
 * back/forward cache has heard nothing meanwhile and looks for itself. Returns what ends that.
 */
export function onEverythingCleared(
  listener: () => void,
  browser: StorageBrowser = thisBrowser(),
): () => void {
  const hear = (event: Event): void => {
    if (event instanceof StorageEvent && event.key === KEY && event.newValue !== null) listener();
  };
  const lookAgain = async (): Promise<void> => {
    // Whoever looks first finds it; all are to know.
    if (await honourDeletions(browser)) for (const tell of listening) tell();
  };
  listening.add(listener);
  browser.events.addEventListener('storage', hear);
  const unwatch = watchPageLifecycle({ onRestore: () => void lookAgain() }, browser.events);
  return () => {
    listening.delete(listener);
    browser.events.removeEventListener('storage', hear);
    unwatch();
  };
}
