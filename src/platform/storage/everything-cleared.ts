import { honourDeletions } from './honour-deletions.ts';
import { watchPageLifecycle } from '../page-lifecycle.ts';
import { type StorageBrowser, thisBrowser } from './storage-browser.ts';
import { KEY_PREFIX } from './storage-keys.ts';

/** Written and removed immediately, to notify other tabs that everything was deleted. */
const KEY = `${KEY_PREFIX}everything-cleared`;

/** Notifies other tabs that everything was deleted. Does nothing without storage. */
export function announceCleared(area: Storage, now: number): void {
  area.setItem(KEY, String(now));
  area.removeItem(KEY);
}

const listeners = new Set<() => void>();

/**
 * Calls the listener when another tab deletes everything. A page restored from the back/forward
 * cache missed those events and checks by itself. Returns the unsubscribe function.
 */
export function onEverythingCleared(
  listener: () => void,
  browser: StorageBrowser = thisBrowser(),
): () => void {
  const handleStorage = (event: Event): void => {
    if (event instanceof StorageEvent && event.key === KEY && event.newValue !== null) listener();
  };
  const checkAgain = async (): Promise<void> => {
    // Only the first check finds the deletion, so it notifies every listener.
    if (await honourDeletions(browser)) for (const notify of listeners) notify();
  };
  listeners.add(listener);
  browser.events.addEventListener('storage', handleStorage);
  const unwatch = watchPageLifecycle({ onRestore: () => void checkAgain() }, browser.events);
  return () => {
    listeners.delete(listener);
    browser.events.removeEventListener('storage', handleStorage);
    unwatch();
  };
}
