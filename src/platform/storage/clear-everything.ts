import { announceCleared } from './everything-cleared.ts';
import { listCommonKeys } from './common-keys.ts';
import { savedAt } from './saved-at.ts';
import { isOfLaterBuild } from './database-error.ts';
import { COMMON_PREFIX, KEY_PREFIX, listKeys } from './storage-keys.ts';
import { type StorageBrowser, thisBrowser } from './storage-browser.ts';
import { LONGEST_DATABASE_WAIT_MS, withTimeout } from './time-limit.ts';

/**
 * Removes everything that this build stores in this browser: answers to every role, unreadable
 * copies, history and settings. Notifies other tabs, for each role and for the whole.
 *
 * Resolves when that is durable, so that killing the browser afterwards restores nothing; with
 * false when the database could not be emptied, or not in time. Never rejects. In a browser without
 * IndexedDB, web storage may be restored after a kill: a page has no way to flush it.
 */
export async function clearEverything(browser: StorageBrowser = thisBrowser()): Promise<boolean> {
  const at = newestStoredTime(browser);
  // Started first: what reaches the disk counts, whatever happens to the rest.
  const emptied = withTimeout(LONGEST_DATABASE_WAIT_MS, emptyDatabase(browser, at));
  for (const area of [browser.local, browser.session]) {
    try {
      const storage = area();
      const [own, common] = [listKeys(storage, KEY_PREFIX), listCommonKeys(storage)];
      for (const key of [...own, ...common]) storage.removeItem(key);
      announceCleared(storage, at);
      notifyEachRole(storage, KEY_PREFIX, own, at);
      notifyEachRole(storage, COMMON_PREFIX, common, at);
    } catch {
      // A frame without storage has nothing to clear.
    }
  }
  return (await emptied) ?? false;
}

/** Now, or the latest time of anything stored: a clock may have been ahead. */
function newestStoredTime(browser: StorageBrowser): number {
  const times = [browser.local, browser.session].flatMap((area) => {
    try {
      const storage = area();
      const keys = [...listKeys(storage, KEY_PREFIX), ...listCommonKeys(storage)];
      return keys.map((key) => savedAt(storage, key)).filter(Number.isFinite);
    } catch {
      return [];
    }
  });
  return Math.max(browser.now(), ...times);
}

function notifyEachRole(
  storage: Storage,
  prefix: string,
  keys: readonly string[],
  at: number,
): void {
  const bases = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('/') + 1)));
  for (const base of bases) {
    if (base === prefix) continue;
    storage.setItem(`${base}cleared`, String(at));
    storage.removeItem(`${base}cleared`);
  }
}

/** False when there is a database that could not be emptied. */
async function emptyDatabase(browser: StorageBrowser, at: number): Promise<boolean> {
  let database;
  try {
    database = await browser.openDatabase();
  } catch (error) {
    // A database of a later build exists and can't be opened by this one; a refused one doesn't
    // exist.
    return !isOfLaterBuild(error);
  }
  try {
    await database.clearAll(at);
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}
