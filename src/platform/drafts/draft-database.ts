import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftRecord, EditStep } from '#core';
import { databaseNameAt } from '../storage/storage-names.ts';

interface StudioSchema extends DBSchema {
  drafts: { key: string; value: unknown };
  bases: { key: string; value: unknown };
  steps: { key: [string, number]; value: unknown };
}

/** The studio's drafts in this browser; every call may reject. What it returns is unvalidated. */
export type DraftDatabase = {
  /** Records without their base files. */
  readonly list: () => Promise<readonly unknown[]>;
  /** A draft's record and its steps in order; undefined if there is none. */
  readonly read: (
    id: string,
  ) => Promise<{ readonly record: object; readonly steps: readonly unknown[] } | undefined>;
  readonly add: (record: DraftRecord) => Promise<void>;
  /** Writes record and steps unless another revision was written meanwhile. Durable once it resolves. */
  readonly save: (
    record: DraftRecord,
    expected: number,
    steps: { readonly from: number; readonly list: readonly EditStep[] },
  ) => Promise<'kept' | 'conflict' | 'gone'>;
  readonly remove: (id: string) => Promise<void>;
  readonly close: () => void;
};

const VERSION = 1;
const STORES = ['drafts', 'bases', 'steps'] as const;
const DURABLE = { durability: 'strict' } as const;

/**
 * Opens the studio's database of a build at `root`: a separate one, so that drafts never mix with
 * answers.
 */
export async function openDraftDatabase(root: string): Promise<DraftDatabase> {
  const name = `${databaseNameAt(root)}:studio`;
  const database: IDBPDatabase<StudioSchema> = await openDB<StudioSchema>(name, VERSION, {
    upgrade(created) {
      for (const store of STORES) created.createObjectStore(store);
    },
    // A later build wants to upgrade the schema, and an open connection would block it.
    blocking: () => database.close(),
  });
  const begin = () => database.transaction(STORES, 'readwrite', DURABLE);
  const stepsFrom = (id: string, from: number) => IDBKeyRange.bound([id, from], [id, []]);

  return {
    list: () => database.getAll('drafts'),

    async read(id) {
      const view = database.transaction(STORES);
      const [record, base, steps] = await Promise.all([
        view.objectStore('drafts').get(id),
        view.objectStore('bases').get(id),
        view.objectStore('steps').getAll(stepsFrom(id, 0)),
      ]);
      return typeof record === 'object' && record !== null
        ? { record: { ...record, base: base ?? null }, steps }
        : undefined;
    },

    async add({ base, ...record }) {
      const change = begin();
      await change.objectStore('drafts').put(record, record.id);
      if (base !== null) await change.objectStore('bases').put(base, record.id);
      await change.done;
    },

    async save({ base: _base, ...record }, expected, { from, list }) {
      const change = begin();
      const drafts = change.objectStore('drafts');
      const there = await drafts.get(record.id);
      const revision: unknown =
        typeof there === 'object' && there !== null ? Reflect.get(there, 'revision') : undefined;
      if (revision !== expected) {
        await change.done;
        return revision === undefined ? 'gone' : 'conflict';
      }
      const steps = change.objectStore('steps');
      await drafts.put(record, record.id);
      await steps.delete(stepsFrom(record.id, from));
      for (const [at, step] of list.entries()) await steps.put(step, [record.id, from + at]);
      await change.done;
      return 'kept';
    },

    async remove(id) {
      const change = begin();
      await change.objectStore('drafts').delete(id);
      await change.objectStore('bases').delete(id);
      await change.objectStore('steps').delete(stepsFrom(id, 0));
      await change.done;
    },

    close: () => database.close(),
  };
}
