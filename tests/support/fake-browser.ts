import type { StorageBrowser } from '#platform/storage/storage-browser.ts';
import { FakeAnswerDatabase } from './fake-answer-database.ts';
import { FakeDisk, FakeStorage } from './fake-storage.ts';

/**
 * One tab of a browser. Tabs with the same disk share localStorage; a test sends the storage events
 * with `hear`.
 */
export function fakeTab(disk = new FakeDisk(), database = new FakeAnswerDatabase()) {
  const events = new EventTarget();
  const local = new FakeStorage(disk);
  const session = new FakeStorage();
  const time = { now: 1_800_000_000_000 };
  const browser: StorageBrowser = {
    local: () => local,
    session: () => session,
    page: refused,
    lock: () => undefined,
    openDatabase: database.open,
    deletions: database.deletions,
    events,
    isHidden: () => true,
    place: () => 'own',
    now: () => time.now,
  };
  return {
    browser,
    disk,
    local,
    session,
    database,
    time,
    /** Dispatches the storage event for a change made in another tab. */
    hear(key: string | null, newValue: string | null): void {
      events.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    },
    restore(): void {
      events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    },
    hide(): void {
      events.dispatchEvent(new Event('pagehide'));
    },
  };
}

/** Throws like a storage getter in a frame without storage access. */
export function refused(): never {
  throw new DOMException('access is denied for this document', 'SecurityError');
}
