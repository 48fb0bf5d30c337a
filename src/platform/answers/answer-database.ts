import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { deletionKey } from '../storage/deletions.ts';
import { ADOPTED, adoptCommonDatabase, clearCommonDatabase } from '../storage/common-database.ts';
import { databaseNameAt } from '../storage/storage-names.ts';

/** One answer as the second copy stores it. */
export type CopiedAnswer = {
  readonly scope: string;
  readonly version: number;
  readonly item: string;
  readonly value: number | string;
  readonly at: number;
  readonly tab: string;
  readonly ms?: number;
  readonly n?: number;
};

/**
 * What is stored beside the answers: position, start, schema. Deletion records have the same shape,
 * under a scope that no role has, so that all builds share one database schema.
 */
export type CopiedRun = {
  readonly scope: string;
  readonly version: number;
  readonly startedAt: number;
  readonly place: { readonly at: number };
  /**
   * Written by a build at the origin's root: builds under a path leave it alone (see
   * `common-database.ts`).
   */
  readonly atRoot?: true;
};

/** The second copy's database; every call may reject. What it returns is unvalidated. */
export type AnswerDatabase = {
  readonly read: (
    scope: string,
    version: number,
  ) => Promise<{
    readonly run: unknown;
    readonly answers: readonly unknown[];
    /** When the scope was last deleted, in epoch milliseconds; 0 when never. */
    readonly deletedAt: number;
  }>;
  /**
   * Adds the answers, except those that are void or older than the stored one. Resolves when they
   * are durable.
   */
  readonly write: (run: CopiedRun, answers: readonly CopiedAnswer[]) => Promise<void>;
  /**
   * Removes all versions of a scope and records the deletion at `at`, or just after the previous
   * deletion if the clock went back. Resolves to that time when it is durable.
   */
  readonly clear: (scope: string, at: number) => Promise<number>;
  /** The same for all scopes. */
  readonly clearAll: (at: number) => Promise<number>;
  /** Records a deletion of data that only web storage holds. */
  readonly recordDeletion: (scope: string, at: number) => Promise<number>;
  readonly close: () => void;
};

export interface AnswerSchema extends DBSchema {
  answers: { key: [string, number, string]; value: CopiedAnswer };
  runs: { key: [string, number]; value: CopiedRun };
}

const VERSION = 1;
/** Chromium's default durability could lose the last answers when the browser is killed. */
const DURABLE = { durability: 'strict' } as const;
const STORES = ['answers', 'runs'] as const;

/**
 * Opens the database of a build at `root`; rejects where the browser refuses IndexedDB or a later
 * build changed the schema.
 */
export async function openAnswerDatabase(root: string): Promise<AnswerDatabase> {
  const database: IDBPDatabase<AnswerSchema> = await openDB<AnswerSchema>(
    databaseNameAt(root),
    VERSION,
    {
      upgrade(created) {
        created.createObjectStore('answers', { keyPath: ['scope', 'version', 'item'] });
        created.createObjectStore('runs', { keyPath: ['scope', 'version'] });
      },
      // A later build wants to upgrade the schema, and an open connection would block it.
      blocking: () => database.close(),
    },
  );
  if (root !== '/') await adoptCommonDatabase(database);
  const begin = () => database.transaction(STORES, 'readwrite', DURABLE);

  /** Records the deletion of a scope and removes what is older; newer data stays. */
  const remove = async (scope: string, within: IDBKeyRange | null, at: number) => {
    const change = begin();
    const answers = change.objectStore('answers');
    const runs = change.objectStore('runs');
    const deletedAt = Math.max(at, (await lastDeletion(runs, scope)) + 1);
    for (const old of await answers.getAll(within)) {
      // A time in the future comes from a wrong clock, so the answer counts as older.
      const isOlder = old.at <= deletedAt || old.at > Date.now();
      if (isOlder) await answers.delete([old.scope, old.version, old.item]);
    }
    for (const { scope: of, version, startedAt, place } of await runs.getAll(within)) {
      const isOlder = Math.max(startedAt, place.at) <= deletedAt;
      if (isOlder && of !== ADOPTED) await runs.delete([of, version]);
    }
    await runs.put(deletionRecord(scope, deletedAt));
    await change.done;
    return deletedAt;
  };

  return {
    async read(scope, version) {
      const view = database.transaction(STORES);
      const runs = view.objectStore('runs');
      const [run, answers, deletedAt] = await Promise.all([
        runs.get([scope, version]),
        view.objectStore('answers').getAll(allOf({ scope, version })),
        lastDeletion(runs, scope),
      ]);
      return { run, answers: answers.filter(({ at }) => !isVoid(at, deletedAt)), deletedAt };
    },

    async write(run, answers) {
      const change = begin();
      const kept = change.objectStore('answers');
      const runs = change.objectStore('runs');
      // A page that doesn't know of a deletion yet may still hold deleted answers.
      const deletedAt = await lastDeletion(runs, run.scope);
      const known = await runs.get([run.scope, run.version]);
      const startedAt = Math.max(run.startedAt, known?.startedAt ?? 0);
      const place = known !== undefined && known.place.at > run.place.at ? known.place : run.place;
      await runs.put({ ...run, startedAt, place, ...(root === '/' && { atRoot: true }) });
      if (known !== undefined && startedAt > known.startedAt) {
        for (const old of await kept.getAll(allOf(run))) {
          if (old.at < startedAt) await kept.delete([old.scope, old.version, old.item]);
        }
      }
      for (const answer of answers) {
        if (isVoid(answer.at, deletedAt)) continue;
        const there = await kept.get([answer.scope, answer.version, answer.item]);
        if (there === undefined || isNewer(answer, there)) await kept.put(answer);
      }
      await change.done;
    },

    async clear(scope, at) {
      const deletedAt = await remove(scope, IDBKeyRange.bound([scope], [scope, []]), at);
      if (root !== '/') await clearCommonDatabase(scope);
      return deletedAt;
    },

    async clearAll(at) {
      const deletedAt = await remove('', null, at);
      if (root !== '/') await clearCommonDatabase(null);
      return deletedAt;
    },

    async recordDeletion(scope, at) {
      const change = begin();
      const runs = change.objectStore('runs');
      const deletedAt = Math.max(at, (await lastDeletion(runs, scope)) + 1);
      await runs.put(deletionRecord(scope, deletedAt));
      await change.done;
      return deletedAt;
    },

    close: () => database.close(),
  };
}

type Runs = { readonly get: (key: [string, number]) => Promise<CopiedRun | undefined> };

/** When the scope was last deleted, by itself or with everything; 0 when never. */
async function lastDeletion(runs: Runs, scope: string): Promise<number> {
  const records = await Promise.all(['', scope].map((each) => runs.get([deletionKey(each), 0])));
  return Math.max(0, ...records.map((record) => record?.startedAt ?? 0));
}

function deletionRecord(scope: string, deletedAt: number): CopiedRun {
  return { scope: deletionKey(scope), version: 0, startedAt: deletedAt, place: { at: 0 } };
}

/** Answers without a time, from a responses file, have 0: they count unless there was a deletion. */
function isVoid(at: number, deletedAt: number): boolean {
  return deletedAt > 0 && at <= deletedAt;
}

/** In IndexedDB's key order, an array sorts after every string and number. */
function allOf({ scope, version }: Pick<CopiedRun, 'scope' | 'version'>): IDBKeyRange {
  return IDBKeyRange.bound([scope, version], [scope, version, []]);
}

function isNewer(a: CopiedAnswer, b: CopiedAnswer): boolean {
  return a.at === b.at ? a.tab > b.tab : a.at > b.at;
}
