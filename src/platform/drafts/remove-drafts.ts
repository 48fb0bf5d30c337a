import { databaseNameAt } from '../storage/storage-names.ts';
import { LONGEST_DATABASE_WAIT_MS, withTimeout } from '../storage/time-limit.ts';

/**
 * Deletes all studio drafts of a build at `root`. Resolves with false when they could not be
 * deleted, or not in time; a browser without IndexedDB has none.
 */
export async function removeAllDrafts(root: string): Promise<boolean> {
  return (await withTimeout(LONGEST_DATABASE_WAIT_MS, deleteDrafts(root))) ?? false;
}

function deleteDrafts(root: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      if (typeof indexedDB === 'undefined') return resolve(true);
      const deleting = indexedDB.deleteDatabase(`${databaseNameAt(root)}:studio`);
      deleting.addEventListener('success', () => resolve(true));
      deleting.addEventListener('error', () => resolve(false));
      // A page with an open connection closes it on request; one that doesn't runs an older build.
      deleting.addEventListener('blocked', () => resolve(false));
    } catch {
      // IndexedDB is refused altogether: nothing was ever stored.
      resolve(true);
    }
  });
}
