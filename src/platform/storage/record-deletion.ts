import type { StorageBrowser } from './storage-browser.ts';
import { LONGEST_DATABASE_WAIT_MS, withTimeout } from './time-limit.ts';

/**
 * Durably records that this scope's data up to `at` is deleted (see `deletions.ts`). False when
 * that failed, so that a killed browser might restore it. Never rejects.
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
    // A refused database records nothing, but can't restore anything either.
    () => true,
  );
  return (
    (await withTimeout(
      LONGEST_DATABASE_WAIT_MS,
      recorded.catch(() => false),
    )) ?? false
  );
}
