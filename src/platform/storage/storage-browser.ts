import type { StorageContext } from '#core';
import type { AnswerDatabase } from '../answers/answer-database.ts';
import { type Deletions, readDeletions } from './deletions.ts';
import { keptInPage } from './kept-in-page.ts';
import { rootPath } from './root-path.ts';
import { databaseNameAt } from './storage-names.ts';
import { storageContext } from './storage-context.ts';

/** The parts of a browser that saving needs. Each may throw or reject: a frame may be refused any of them. */
export type StorageBrowser = {
  readonly local: () => Storage;
  readonly session: () => Storage;
  /** What the page around a frame holds for it. */
  readonly page: () => Storage;
  /** Undefined where the browser has no locks. */
  readonly lock: () => ((name: string, job: () => void) => Promise<unknown>) | undefined;
  readonly openDatabase: () => Promise<AnswerDatabase>;
  /** What was deleted and when, as the database has it; may take for ever where another page holds that. */
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
    page: () => keptInPage(),
    lock: () => {
      const locks: LockManager | undefined = navigator.locks;
      return locks === undefined
        ? undefined
        : (name, job) => locks.request(name, async () => job());
    },
    // A chunk of its own: the first question doesn't wait for it.
    openDatabase: async () =>
      (await import('../answers/answer-database.ts')).openAnswerDatabase(rootPath()),
    deletions: () => readDeletions(databaseNameAt(rootPath())),
    // Asked for when it is needed: a page that is being prerendered has none.
    get events() {
      return window;
    },
    isHidden: () => document.visibilityState === 'hidden',
    place: () => storageContext(),
    now: () => Date.now(),
  };
}
