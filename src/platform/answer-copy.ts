import {
  type AnswerRecord,
  type SavedProgress,
  parseSavedProgress,
  toPlainPosition,
  toPlainRecord,
} from '#core';
import type { AnswerDatabase, CopiedAnswer } from './answer-database.ts';

/**
 * The second copy of one role's answers, one record an answer, in a database that is on the disk
 * when it says so; web storage may still be in the browser's memory when the browser is killed.
 * Where the browser refuses a database everything here does nothing.
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
  /** Per item what is in the database, as `stamp` tells it. */
  let mirrored = new Map<string, string>();
  let mirroredRun = '';
  let wanted: SavedProgress | null = null;
  let complete = false;
  let database: Promise<AnswerDatabase | null> | undefined;
  /** One job after the other, so that clearing can't be overtaken by a write. */
  let queue: Promise<unknown> = Promise.resolve();

  const connect = (): Promise<AnswerDatabase | null> => (database ??= open().catch(() => null));

  const setComplete = (next: boolean): void => {
    if (next === complete) return;
    complete = next;
    onChange();
  };

  /** Runs a job; after a failure once more on a fresh connection, since a browser may close one. */
  const run = <Value>(job: (open: AnswerDatabase) => Promise<Value>): Promise<Value | null> => {
    const attempt = async (): Promise<Value | null> => {
      const connected = await connect();
      return connected === null ? null : job(connected);
    };
    const result = queue.then(attempt).catch(async () => {
      database = undefined;
      return attempt().catch(() => null);
    });
    queue = result;
    return result;
  };

  const flush = async (connected: AnswerDatabase): Promise<boolean> => {
    const progress = wanted;
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
    /** What the copy holds; null when that is nothing, unreadable or refused. */
    async read(): Promise<SavedProgress | null> {
      const found = await run((connected) => connected.read(scope, version));
      return found === null ? null : assemble(found.run, found.answers);
    },

    /** Sees to it that the copy holds this progress too. Answers in between may be written together. */
    write(progress: SavedProgress): void {
      wanted = progress;
      setComplete(false);
      void run(flush).then((done) => {
        if (wanted === progress) setComplete(done === true);
      });
    },

    /** Removes everything of the scope. Resolves when it is gone, or can't have been there. */
    async clear(): Promise<void> {
      wanted = null;
      mirrored = new Map();
      mirroredRun = '';
      setComplete(false);
      await run((connected) => connected.clear(scope));
    },

    /** Another tab cleared the role: nothing of it is to be written again. */
    forget(): void {
      wanted = null;
      mirrored = new Map();
      mirroredRun = '';
      setComplete(false);
    },

    /** True when everything given to `write` is on the disk. */
    isComplete: (): boolean => complete,
  };
}

function stamp({ answeredAt, tab }: AnswerRecord): string {
  return `${answeredAt} ${tab}`;
}

/** Progress out of the database's records, through the parser; an unreadable answer is left out. */
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
