import { type IDBPDatabase, wrap } from 'idb';
import type { AnswerSchema } from '../answers/answer-database.ts';
import { databaseNameAt } from './storage-names.ts';

/** Says that this build's database has what the common one had; no role has such a scope. */
export const ADOPTED = '%adopted';
const COMMON = databaseNameAt('/');

/**
 * Copies, once, what builds under a path kept in one common database until each had its own. What
 * a build at the origin's root keeps there is that build's. The common copies stay for the other
 * builds of the origin, until somebody deletes them.
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

/** Deletes what was common of a scope, or with null of all, and is no build's at the root. */
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

/** The common database, or null when there is none; it is never made here. */
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

/** Not a build's at the root, and no record of a deletion. */
function isUnclaimed({ atRoot, scope }: Run): boolean {
  return atRoot !== true && /^[a-z0-9]/.test(scope);
}
