/*
 * When what was deleted, so that it stays deleted. A browser may hold web storage in memory for
 * a minute; killed in that time it comes back with what its disk had before the deletion. The record
 * of a deletion is on the disk before anybody is told that it is done, and whatever is older than
 * the record is void, wherever it turns up. It says nothing but a time and which role.
 */

/** Times of deletions in epoch milliseconds by scope; the scope '' is everything. */
export type Deletions = ReadonlyMap<string, number>;

/** What a record of a deletion is called among the runs of the database: no run's scope begins like this. */
const MARK = '!';

/** The scope of what is kept beside the answers to a role under this name and can be deleted alone. */
export const separateScope = (slug: string, name: string): string => `${slug}/${name}`;

/** The scope of a person's earlier results of a role. */
export const historyScope = (slug: string): string => separateScope(slug, 'history');

/** Key of the record of a deletion, in the store of runs. */
export function deletionKey(scope: string): string {
  return `${MARK}${scope}`;
}

/** Everything older than this is void in a scope; 0 when nothing was deleted. */
export function deletedUntil(deletions: Deletions, ...scopes: readonly string[]): number {
  return Math.max(...['', ...scopes].map((scope) => deletions.get(scope) ?? 0));
}

/**
 * Reads the deletions out of the database of this name, without making one. Empty where there is
 * none or the browser refuses; it doesn't settle while another page blocks the database.
 */
export function readDeletions(name: string, factory = () => indexedDB): Promise<Deletions> {
  return new Promise((resolve) => {
    const found = new Map<string, number>();
    const end = () => resolve(found);
    try {
      const opening = factory().open(name);
      // Made here it would lack its stores.
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('error', end);
      opening.addEventListener('success', () => {
        const database = opening.result;
        database.addEventListener('versionchange', () => database.close());
        try {
          const range = IDBKeyRange.bound([MARK], [`${MARK}\uffff`]);
          const view = database.transaction('runs');
          const reading = view.objectStore('runs').getAll(range);
          view.addEventListener('complete', () => {
            database.close();
            for (const record of reading.result as readonly unknown[]) note(record, found);
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

function note(record: unknown, found: Map<string, number>): void {
  if (typeof record !== 'object' || record === null) return;
  if (!('scope' in record) || !('startedAt' in record)) return;
  const { scope, startedAt } = record;
  if (typeof scope === 'string' && typeof startedAt === 'number') {
    found.set(scope.slice(MARK.length), startedAt);
  }
}
