import { announceCleared } from './everything-cleared.ts';
import { KEY_PREFIX, listKeys } from './storage-keys.ts';
import { type StorageBrowser, thisBrowser } from './storage-browser.ts';

/**
 * Removes everything that Role Radar keeps in this browser: answers of every role, unreadable
 * copies, the history and settings. Resolves when that is done, with false when the browser opened
 * its database and then failed to empty it; never rejects. Other tabs hear of it for each role.
 */
export async function clearEverything(browser: StorageBrowser = thisBrowser()): Promise<boolean> {
  for (const area of [browser.local, browser.session]) {
    try {
      const storage = area();
      const keys = listKeys(storage, KEY_PREFIX);
      const bases = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('/') + 1)));
      for (const key of keys) storage.removeItem(key);
      announceCleared(storage, browser.now());
      for (const base of bases) {
        storage.setItem(`${base}cleared`, String(browser.now()));
        storage.removeItem(`${base}cleared`);
      }
    } catch {
      // A frame without storage has nothing to clear.
    }
  }
  // The same for a browser without a database.
  const database = await browser.openDatabase().catch(() => null);
  if (database === null) return true;
  try {
    await database.clearAll();
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}
