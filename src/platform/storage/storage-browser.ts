import type { StorageContext } from '#core';
import type { AnswerDatabase } from '../answers/answer-database.ts';
import { type Deletions, readDeletions } from './deletions.ts';
import { pageStorage } from './page-storage.ts';
import { rootPath } from './root-path.ts';
import { databaseNameAt } from './storage-names.ts';
import { storageContext } from './storage-context.ts';

/** The browser APIs that saving needs. Each may throw or reject: a frame may be refused any of them. */
export type StorageBrowser = {
  readonly local: () => Storage;
  readonly session: () => Storage;
  /** The host page's storage for this frame (see `page-storage.ts`). */
  readonly page: () => Storage;
  /** Undefined where the browser has no Web Locks. */
  readonly lock: () => ((name: string, job: () => void) => Promise<unknown>) | undefined;
  readonly openDatabase: () => Promise<AnswerDatabase>;
  /** The recorded deletions with their times; may never settle while another page blocks the database. */
  readonly deletions: () => Promise<Deletions>;
  /** Where `storage`, `pagehide`, `pageshow` and `visibilitychange` events arrive. */
  readonly events: EventTarget;
  readonly isHidden: () => boolean;
  readonly place: () => StorageContext;
  readonly now: () => number;
};

/** The browser that this page runs in. */
export function thisBrowser(): StorageBrowser {
  return {
    local: () => window.localStorage,
    session: () => window.sessionStorage,
    page: () => pageStorage(),
    lock: () => {
      const locks: LockManager | undefined = navigator.locks;
      return locks === undefined
        ? undefined
        : (name, job) => locks.request(name, async () => job());
    },
    // A separate chunk: the first question doesn't wait for it.
    openDatabase: async () =>
      (await import('../answers/answer-database.ts')).openAnswerDatabase(rootPath()),
    deletions: () => readDeletions(databaseNameAt(rootPath())),
    // Looked up lazily: there is no window during prerendering.
    get events() {
      return window;
    },
    isHidden: () => document.visibilityState === 'hidden',
    place: () => storageContext(),
    now: () => Date.now(),
  };
}
