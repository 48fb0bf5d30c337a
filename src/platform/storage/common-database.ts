import { type IDBPDatabase, wrap } from 'idb';
import type { AnswerSchema } from '../answers/answer-database.ts';
import { databaseNameAt } from './storage-names.ts';

/** Marks this build's database as having copied the common one; no role has this scope. */
export const ADOPTED = '%adopted';
const COMMON = databaseNameAt('/');

/**
 * Copies, once, the data of a time when all builds under a path shared one database. Data of a
 * build at the origin's root is left alone. The common copies stay for the origin's other builds
 * until somebody deletes them.
 */
export async function adoptCommonDatabase(own: IDBPDatabase<AnswerSchema>): Promise<void> {
  if ((await own.get('runs', [ADOPTED, 0])) !== undefined) return;
  const common = await openCommon();
  const runs = ((await common?.getAll('runs')) ?? []).filter(isUnclaimed);
  const scopes = new Set(runs.map(({ scope }) => scope));
  const answers = (await common?.getAll('answers')) ?? [];
  common?.close();
  const change = own.transaction(['answers', 'runs'], 'readwrite', { durability: 'strict' });
  for (const run of runs) await change.objectStore('runs').put(run);
  for (const answer of answers) {
    if (scopes.has(answer.scope)) await change.objectStore('answers').put(answer);
  }
  const adopted = { scope: ADOPTED, version: 0, startedAt: 0, place: { at: 0 } };
  await change.objectStore('runs').put(adopted);
  await change.done;
}

/** Deletes the common data of a scope, or all of it with null, except that of a build at the root. */
export async function clearCommonDatabase(scope: string | null): Promise<void> {
  const common = await openCommon();
  if (common === null) return;
  try {
    const change = common.transaction(['answers', 'runs'], 'readwrite', { durability: 'strict' });
    for (const run of (await change.objectStore('runs').getAll()).filter(isUnclaimed)) {
      if (scope !== null && run.scope !== scope) continue;
      const key = [run.scope, run.version] as const;
      await change.objectStore('runs').delete([...key]);
      await change.objectStore('answers').delete(IDBKeyRange.bound([...key], [...key, []]));
    }
    await change.done;
  } finally {
    common.close();
  }
}

type Run = AnswerSchema['runs']['value'];

/** Opens the common database without creating it; null when there is none. */
function openCommon(): Promise<IDBPDatabase<AnswerSchema> | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(COMMON);
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve(null));
    opening.addEventListener('success', () => {
      const { result } = opening;
      result.addEventListener('versionchange', () => result.close());
      const isOurs = result.objectStoreNames.contains('runs');
      if (!isOurs) result.close();
      resolve(isOurs ? (wrap(result) as unknown as IDBPDatabase<AnswerSchema>) : null);
    });
  });
}

/** True for a run that is neither a root build's nor a deletion record. */
function isUnclaimed({ atRoot, scope }: Run): boolean {
  return atRoot !== true && /^[a-z0-9]/.test(scope);
}
