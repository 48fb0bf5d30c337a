import {
  type DraftFile,
  type DraftHistory,
  type DraftOrigin,
  type DraftRecord,
  type DraftSummary,
  beginHistory,
  namesOf,
  parseDraftRecord,
  restoreHistory,
} from '#core';
import { createDraftChannel } from '#platform/drafts/draft-channel.ts';
import { type DraftDatabase, openDraftDatabase } from '#platform/drafts/draft-database.ts';
import { makeTabId } from '#platform/tab/tab-id.ts';
import type { DraftStorage } from '#state/studio/draft-store.ts';

/** All drafts in this browser, or only in this page if the browser can't save any. */
export type DraftShelf = {
  /** False when drafts only last as long as the page. */
  readonly isSaved: boolean;
  readonly list: () => Promise<readonly DraftSummary[]>;
  readonly open: (
    id: string,
  ) => Promise<{ readonly record: DraftRecord; readonly history: DraftHistory } | null>;
  /** Adds a new draft and returns its id. */
  readonly add: (draft: NewDraft) => Promise<string>;
  readonly remove: (id: string) => Promise<void>;
  readonly storage: DraftStorage;
  /** Listens for drafts changed in other tabs. Returns the unsubscribe function. */
  readonly onChange: (listener: (id: string) => void) => () => void;
};

export type NewDraft = {
  readonly file: DraftFile;
  readonly base: DraftFile | null;
  readonly origin: DraftOrigin;
};

/** Opens the drafts of a build at `root`; never rejects. */
export async function openDraftShelf(root: string): Promise<DraftShelf> {
  let database: DraftDatabase | null = null;
  try {
    database = await openDraftDatabase(root);
  } catch {
    // A private window, a policy, or no space: drafts last as long as the page.
  }
  const channel = createDraftChannel(root);
  const inMemory = new Map<string, DraftRecord>();

  const add = async ({ file, base, origin }: NewDraft): Promise<string> => {
    const id = makeTabId();
    const now = Date.now();
    const record: DraftRecord = {
      id,
      ...namesOf(file),
      origin,
      startedAt: now,
      touchedAt: now,
      revision: 1,
      file,
      done: 0,
      base,
      seen: [],
      remarks: [],
    };
    try {
      await database?.add(record);
    } catch {
      database = null;
    }
    if (database === null) inMemory.set(id, record);
    channel.notify(id);
    return id;
  };

  return {
    get isSaved() {
      return database !== null;
    },
    list: async () => {
      const kept = (await database?.list().catch(() => [])) ?? [];
      return [...kept.map(parseDraftRecord), ...inMemory.values()].filter((each) => each !== null);
    },
    open: async (id) => {
      const own = inMemory.get(id);
      if (own !== undefined) return { record: own, history: beginHistory(own.file) };
      const found = await database?.read(id).catch(() => undefined);
      const record = found === undefined ? null : parseDraftRecord(found.record);
      if (found === undefined || record === null) return null;
      return { record, history: restoreHistory(record, found.steps) };
    },
    add,
    remove: async (id) => {
      inMemory.delete(id);
      await database?.remove(id);
      channel.notify(id);
    },
    storage: {
      save: async (record, expected, steps) => {
        if (database === null || inMemory.has(record.id)) {
          inMemory.set(record.id, record);
          return 'blocked';
        }
        try {
          const outcome = await database.save(record, expected, steps);
          if (outcome === 'kept') channel.notify(record.id);
          return outcome;
        } catch (error) {
          const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
          return isFull ? 'full' : 'blocked';
        }
      },
    },
    onChange: channel.listen,
  };
}
