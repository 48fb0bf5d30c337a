import { KEY_PREFIX } from './storage-keys.ts';

/** Written and removed at once, to tell other tabs that everything was deleted. */
const KEY = `${KEY_PREFIX}everything-cleared`;

/** Tells other tabs, which keep something of their own each. Nothing happens without storage. */
export function announceCleared(area: Storage, now: number): void {
  area.setItem(KEY, String(now));
  area.removeItem(KEY);
}

/** Calls the listener when another tab deletes everything; returns what ends that. */
export function onEverythingCleared(listener: () => void): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && newValue !== null) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
