/*
 * Deletion records, so that what was deleted stays deleted. A browser may hold web storage in
 * memory for a minute; killed in that time, it restarts with what its disk held before the
 * deletion. The record is durable before a deletion is reported as done, and anything older than
 * the record is void, wherever it turns up. It contains only a time and the role.
 */

/** Times of deletions in epoch milliseconds by scope; the scope '' is everything. */
export type Deletions = ReadonlyMap<string, number>;

/** Prefix of deletion records among the runs of the database: no run's scope starts with it. */
const DELETION_PREFIX = '!';

/**
 * The scope of data that is stored beside a role's answers under this name and can be deleted
 * separately.
 */
export const separateScope = (slug: string, name: string): string => `${slug}/${name}`;

export const historyScope = (slug: string): string => separateScope(slug, 'history');

/** Key of a deletion record in the object store of runs. */
export function deletionKey(scope: string): string {
  return `${DELETION_PREFIX}${scope}`;
}

/** Data older than this is void in these scopes; 0 when nothing was deleted. */
export function deletedUntil(deletions: Deletions, ...scopes: readonly string[]): number {
  return Math.max(...['', ...scopes].map((scope) => deletions.get(scope) ?? 0));
}

/**
 * Reads the deletions from the database of this name without creating it. Empty if there is none or
 * the browser refuses; doesn't settle while another page blocks the database.
 */
export function readDeletions(name: string, factory = () => indexedDB): Promise<Deletions> {
  return new Promise((resolve) => {
    const found = new Map<string, number>();
    const end = () => resolve(found);
    try {
      const opening = factory().open(name);
      // Creating it here would leave it without its object stores.
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('error', end);
      opening.addEventListener('success', () => {
        const database = opening.result;
        database.addEventListener('versionchange', () => database.close());
        try {
          const range = IDBKeyRange.bound([DELETION_PREFIX], [`${DELETION_PREFIX}\uffff`]);
          const view = database.transaction('runs');
          const reading = view.objectStore('runs').getAll(range);
          view.addEventListener('complete', () => {
            database.close();
            for (const record of reading.result as readonly unknown[]) addDeletion(record, found);
            end();
          });
          view.addEventListener('abort', end);
        } catch {
          database.close();
          end();
        }
      });
    } catch {
      end();
    }
  });
}

function addDeletion(record: unknown, found: Map<string, number>): void {
  if (typeof record !== 'object' || record === null) return;
  if (!('scope' in record) || !('startedAt' in record)) return;
  const { scope, startedAt } = record;
  if (typeof scope === 'string' && typeof startedAt === 'number') {
    found.set(scope.slice(DELETION_PREFIX.length), startedAt);
  }
}
