import {
  type AnswerRecord,
  type SavedProgress,
  parseSavedProgress,
  toPlainPosition,
  toPlainRecord,
} from '#core';
import type { AnswerDatabase, CopiedAnswer } from './answer-database.ts';
import { isOfLaterBuild } from '../storage/database-error.ts';
import { LONGEST_DATABASE_WAIT_MS, withTimeout } from '../storage/time-limit.ts';

/**
 * The second copy of one role's answers, one record per answer, in IndexedDB: its writes are
 * durable once confirmed, whereas web storage may still be in memory when the browser is killed.
 * Does nothing where the browser refuses a database.
 */
export function createAnswerCopy({
  scope,
  role,
  version,
  open,
  onChange,
}: {
  readonly scope: string;
  readonly role: string;
  readonly version: number;
  readonly open: () => Promise<AnswerDatabase>;
  /** Called when `isComplete()` may have changed. */
  readonly onChange: () => void;
}) {
  /** What the database holds for each item, as written by `stamp`. */
  let mirrored = new Map<string, string>();
  let mirroredRun = '';
  let pendingProgress: SavedProgress | null = null;
  let complete = false;
  let database: Promise<AnswerDatabase | null> | undefined;
  /** Runs jobs one after another, so that a write can't overtake a clear. */
  let queue: Promise<unknown> = Promise.resolve();
  /** True while a job waits for a database that another page blocks: the following jobs are not started. */
  let isBlocked = false;
  let deletedAt = 0;

  /** True when there is a database that this build can't open: its contents can't be removed here. */
  let isInaccessible = false;
  const connect = (): Promise<AnswerDatabase | null> =>
    (database ??= Promise.resolve()
      .then(open)
      .catch((error: unknown) => {
        isInaccessible = isOfLaterBuild(error);
        return null;
      }));

  const setComplete = (next: boolean): void => {
    if (next === complete) return;
    complete = next;
    onChange();
  };

  /** Runs a job; after a failure, once more on a new connection, since a browser may close one. */
  const runWithRetry = async <Value>(job: (open: AnswerDatabase) => Promise<Value>) => {
    const once = async (): Promise<Value | null> => {
      const connected = await connect();
      return connected === null ? null : job(connected);
    };
    try {
      return await once();
    } catch {
      database = undefined;
      return once();
    }
  };

  /** The job's result, or null if there is no database, it fails, or it takes too long. */
  const run = <Value>(job: (open: AnswerDatabase) => Promise<Value>): Promise<Value | null> => {
    const result = queue.then(() => {
      if (isBlocked) return null;
      const done = runWithRetry(job).catch(() => null);
      return withinLimit(done);
    });
    queue = result;
    return result;
  };

  const withinLimit = async <Value>(done: Promise<Value>): Promise<Value | null> => {
    let isDone = false;
    const finished = done.finally(() => {
      isDone = true;
      isBlocked = false;
    });
    const value = await withTimeout(LONGEST_DATABASE_WAIT_MS, finished);
    isBlocked = !isDone;
    return value;
  };

  const forget = (): void => {
    pendingProgress = null;
    mirrored = new Map();
    mirroredRun = '';
    setComplete(false);
  };

  const flush = async (connected: AnswerDatabase): Promise<boolean> => {
    const progress = pendingProgress;
    if (progress === null) return complete;
    const fresh = [...progress.records].filter(
      ([id, record]) => mirrored.get(id) !== stamp(record),
    );
    const { schema, place, startedAt } = progress;
    const runStamp = JSON.stringify([startedAt, place]);
    if (fresh.length === 0 && runStamp === mirroredRun) return true;
    const answers = fresh.map(([item, record]): CopiedAnswer => ({
      scope,
      version,
      item,
      ...toPlainRecord(record),
    }));
    const run = { scope, version, schema, role, place: toPlainPosition(place), startedAt };
    await connected.write(run, answers);
    for (const [id, record] of fresh) mirrored.set(id, stamp(record));
    mirroredRun = runStamp;
    return true;
  };

  return {
    /** The contents of the copy; null when empty, unreadable or refused. */
    async read(): Promise<SavedProgress | null> {
      const found = await run((connected) => connected.read(scope, version));
      if (found === null) return null;
      deletedAt = Math.max(deletedAt, found.deletedAt);
      return assemble(found.run, found.answers);
    },

    /** Saves this progress to the copy. Writes in quick succession may be combined. */
    write(progress: SavedProgress): void {
      pendingProgress = progress;
      setComplete(false);
      void run(flush).then((done) => {
        if (pendingProgress === progress) setComplete(done === true);
      });
    },

    /**
     * Removes everything of the scope older than `at`. Resolves when that is durable or nothing can
     * have been stored; with false when it failed or another page blocked the database too long.
     */
    async clear(at: number): Promise<boolean> {
      forget();
      const clearing = async (): Promise<boolean> => {
        const connected = await connect();
        if (connected === null) return !isInaccessible;
        deletedAt = await connected.clear(scope, at);
        return true;
      };
      // Bypasses a stuck job: the clear must happen as soon as the database is free.
      const before = isBlocked ? Promise.resolve() : queue;
      const done = before.then(clearing).catch(async () => {
        database = undefined;
        return clearing();
      });
      const cleared = withinLimit(done.catch(() => false));
      queue = cleared;
      return (await cleared) ?? false;
    },

    /** Another tab cleared the role: nothing of it may be written again. */
    forget,

    /** When the scope was last deleted, as far as known; later answers have later times. */
    deletedAt: (): number => deletedAt,

    /** True when everything passed to `write` is durable. */
    isComplete: (): boolean => complete,
  };
}

function stamp({ answeredAt, tab }: AnswerRecord): string {
  return `${answeredAt} ${tab}`;
}

/** Parses progress from the database's records; unreadable answers are left out. */
function assemble(run: unknown, answers: readonly unknown[]): SavedProgress | null {
  if (typeof run !== 'object' || run === null) return null;
  const base = parseSavedProgress({ ...run, records: {} });
  if (!base.ok) return null;
  const records = answers.flatMap((answer) => {
    const id =
      typeof answer === 'object' && answer !== null && 'item' in answer ? answer.item : null;
    if (typeof id !== 'string') return [];
    const one = parseSavedProgress({ ...run, records: Object.fromEntries([[id, answer]]) });
    return one.ok ? [...one.value.records] : [];
  });
  return { ...base.value, records: new Map(records) };
}
