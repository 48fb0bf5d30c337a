import { databaseNameAt } from '../storage/storage-names.ts';
import { LONGEST_DATABASE_WAIT_MS, within } from '../storage/time-limit.ts';

/**
 * Deletes all drafts of the studio of a build at `root`. Resolves with false where they could not be
 * deleted, or not in time; a browser without a database has none.
 */
export async function removeAllDrafts(root: string): Promise<boolean> {
  return (await within(LONGEST_DATABASE_WAIT_MS, deleteDrafts(root))) ?? false;
}

function deleteDrafts(root: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      if (typeof indexedDB === 'undefined') return resolve(true);
      const deleting = indexedDB.deleteDatabase(`${databaseNameAt(root)}:studio`);
      deleting.addEventListener('success', () => resolve(true));
      deleting.addEventListener('error', () => resolve(false));
      // A page that holds it lets go when it is asked; one that doesn't is older than that.
      deleting.addEventListener('blocked', () => resolve(false));
    } catch {
      // Refused as a whole: nothing was ever kept.
      resolve(true);
    }
  });
}
