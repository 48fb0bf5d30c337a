import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One answer as the second copy keeps it. */
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

/** What there is beside the answers: place, start, schema. */
export type CopiedRun = {
  readonly scope: string;
  readonly version: number;
  readonly startedAt: number;
  readonly place: { readonly at: number };
};

/** The second copy's database; every call may reject. What it hands out is outside data. */
export type AnswerDatabase = {
  readonly read: (
    scope: string,
    version: number,
  ) => Promise<{ readonly run: unknown; readonly answers: readonly unknown[] }>;
  /** Adds the answers, each unless a newer one is there. Resolves when they are on the disk. */
  readonly write: (run: CopiedRun, answers: readonly CopiedAnswer[]) => Promise<void>;
  /** Removes everything of a scope, all versions. */
  readonly clear: (scope: string) => Promise<void>;
  readonly clearAll: () => Promise<void>;
  readonly close: () => void;
};

interface Schema extends DBSchema {
  answers: { key: [string, number, string]; value: CopiedAnswer };
  runs: { key: [string, number]; value: CopiedRun };
}

const NAME = 'role-radar';
const VERSION = 1;
/** On the disk before it says so: Chromium's default would leave the last answers in memory. */
const DURABLE = { durability: 'strict' } as const;

/** Opens the database; rejects where the browser refuses IndexedDB or a later build changed its shape. */
export async function openAnswerDatabase(): Promise<AnswerDatabase> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(NAME, VERSION, {
    upgrade(created) {
      created.createObjectStore('answers', { keyPath: ['scope', 'version', 'item'] });
      created.createObjectStore('runs', { keyPath: ['scope', 'version'] });
    },
    // A later build wants to change the shape: this page must not stand in its way.
    blocking: () => database.close(),
  });

  return {
    async read(scope, version) {
      const view = database.transaction(['answers', 'runs']);
      const [run, answers] = await Promise.all([
        view.objectStore('runs').get([scope, version]),
        view.objectStore('answers').getAll(allOf({ scope, version })),
      ]);
      return { run, answers };
    },

    async write(run, answers) {
      const change = database.transaction(['answers', 'runs'], 'readwrite', DURABLE);
      const kept = change.objectStore('answers');
      const runs = change.objectStore('runs');
      const known = await runs.get([run.scope, run.version]);
      const startedAt = Math.max(run.startedAt, known?.startedAt ?? 0);
      const place = known !== undefined && known.place.at > run.place.at ? known.place : run.place;
      await runs.put({ ...run, startedAt, place });
      if (known !== undefined && startedAt > known.startedAt) {
        for (const old of await kept.getAll(allOf(run))) {
          if (old.at < startedAt) await kept.delete([old.scope, old.version, old.item]);
        }
      }
      for (const answer of answers) {
        const there = await kept.get([answer.scope, answer.version, answer.item]);
        if (there === undefined || isNewer(answer, there)) await kept.put(answer);
      }
      await change.done;
    },

    async clear(scope) {
      const change = database.transaction(['answers', 'runs'], 'readwrite', DURABLE);
      const all = IDBKeyRange.bound([scope], [scope, []]);
      await change.objectStore('answers').delete(all);
      await change.objectStore('runs').delete(all);
      await change.done;
    },

    async clearAll() {
      const change = database.transaction(['answers', 'runs'], 'readwrite', DURABLE);
      await change.objectStore('answers').clear();
      await change.objectStore('runs').clear();
      await change.done;
    },

    close: () => database.close(),
  };
}

/** In IndexedDB's order of keys an array comes after every text and number. */
function allOf({ scope, version }: Pick<CopiedRun, 'scope' | 'version'>): IDBKeyRange {
  return IDBKeyRange.bound([scope, version], [scope, version, []]);
}

function isNewer(a: CopiedAnswer, b: CopiedAnswer): boolean {
  return a.at === b.at ? a.tab > b.tab : a.at > b.at;
}
