import type { StorageBrowser } from './storage-browser.ts';
import { LONGEST_DATABASE_WAIT_MS, within } from './time-limit.ts';

/**
 * Notes on the disk that what this scope held until `at` is deleted (see `deletions.ts`). False when
 * that could not be noted, so that a killed browser might bring it back. Never rejects.
 */
export async function recordDeletion(
  { openDatabase }: Pick<StorageBrowser, 'openDatabase'>,
  scope: string,
  at: number,
): Promise<boolean> {
  const recorded = openDatabase().then(
    async (database) => {
      await database.recordDeletion(scope, at).finally(() => database.close());
      return true;
    },
    // One that is refused records nothing, and brings nothing back either.
    () => true,
  );
  return (
    (await within(
      LONGEST_DATABASE_WAIT_MS,
      recorded.catch(() => false),
    )) ?? false
  );
}
