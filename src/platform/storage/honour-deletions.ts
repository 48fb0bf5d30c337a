import { listCommonKeys } from './common-keys.ts';
import { type Deletions, deletedUntil, separateScope } from './deletions.ts';
import { savedAt } from './saved-at.ts';
import { KEY_PREFIX, listKeys, prefixOf, scopeOfKey } from './storage-keys.ts';
import { type StorageBrowser, thisBrowser } from './storage-browser.ts';
import { LONGEST_DATABASE_WAIT_MS, withTimeout } from './time-limit.ts';

/**
 * Removes data from web storage that was deleted before: a killed browser may restart with what its
 * disk held earlier. Call it before showing anything stored. Never rejects; returns immediately
 * where nothing is stored. True when something was removed.
 */
export async function honourDeletions(browser: StorageBrowser = thisBrowser()): Promise<boolean> {
  const areas = [browser.local, browser.session].flatMap((area) => {
    try {
      const storage = area();
      return listOurs(storage).length > 0 ? [storage] : [];
    } catch {
      return [];
    }
  });
  if (areas.length === 0) return false;
  const deletions = await withTimeout(LONGEST_DATABASE_WAIT_MS, browser.deletions());
  if (deletions === null || deletions.size === 0) return false;
  try {
    return areas.map((storage) => removeDeleted(storage, deletions)).includes(true);
  } catch {
    return false;
  }
}

function listOurs(storage: Storage): readonly string[] {
  return [...listKeys(storage, KEY_PREFIX), ...listCommonKeys(storage)];
}

function removeDeleted(storage: Storage, deletions: Deletions): boolean {
  const old = listOurs(storage).filter((key) => isDeleted(storage, key, deletions));
  for (const key of old) storage.removeItem(key);
  return old.length > 0;
}

function isDeleted(storage: Storage, key: string, deletions: Deletions): boolean {
  const scope = scopeOfKey(key, prefixOf(key));
  const until = deletedUntil(
    deletions,
    scope,
    separateScope(scope, key.slice(key.lastIndexOf('/') + 1)),
  );
  return until > 0 && savedAt(storage, key) <= until;
}
