import {
  type Role,
  type SavedProgress,
  type SavingStatus,
  decodeSlot,
  isSameProgress,
  mergeProgress,
} from '#core';
import { createAnswerCopy } from './answer-copy.ts';
import { watchPageLifecycle } from '../page-lifecycle.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { progressKeys } from '../storage/storage-keys.ts';
import { createStorageTiers } from '../storage/storage-tiers.ts';

export type StorageListener = {
  /** Answers that came from elsewhere, merged with what was here. */
  readonly onProgress: (progress: SavedProgress) => void;
  readonly onStatus: (status: SavingStatus) => void;
  /** This role's data was cleared in another tab, at this time. */
  readonly onCleared: (at: number) => void;
};

/**
 * Keeps one role's answers in this browser, as safely as it lets us: in localStorage, else in
 * sessionStorage, else in memory, and in IndexedDB as a second copy. Nothing in here throws.
 *
 * Every save writes before it returns: it reads what is there, merges, and writes the merged
 * progress, so tabs can't undo each other's answers. What still crosses between two processes is
 * brought together by `storage` events and once more under a lock.
 */
export function createResponseStorage({
  role,
  instance = '',
  browser = thisBrowser(),
}: {
  readonly role: Role;
  /** The embed's `instance` attribute: keeps two embeds of one role apart. */
  readonly instance?: string;
  readonly browser?: StorageBrowser;
}) {
  const keys = progressKeys(role.id, instance);
  const tiers = createStorageTiers(keys, role, browser);
  const copy = createAnswerCopy({
    scope: keys.scope,
    role: role.id,
    version: role.version,
    open: browser.openDatabase,
    onChange: () => tell(),
  });
  const listeners = new Set<StorageListener>();
  let memory: SavedProgress | null = null;
  let found = tiers.read();
  let sawCorrupt = false;
  let told = '';
  let consolidating = false;
  let unlisten: (() => void) | undefined;

  const status = (): SavingStatus => {
    const place = browser.place();
    const { tier, otherVersion } = found;
    const copied = copy.isComplete();
    const lasting = place === 'own' || place === 'partitioned';
    const durable = lasting && (tier === 'local' || copied);
    return {
      tier,
      problem: found.problem ?? (sawCorrupt ? 'corrupt' : null),
      durable,
      copied,
      place,
      otherVersion,
    };
  };

  const tell = (): void => {
    const next = JSON.stringify(status());
    if (next === told) return;
    told = next;
    for (const { onStatus } of listeners) onStatus(status());
  };

  /** What the tiers hold, into memory; and which of them can be used. */
  const look = (): void => {
    found = tiers.read();
    if (found.progress !== null) absorb(found.progress);
    sawCorrupt = tiers.corrupt().length > 0;
  };

  const isOurs = ({ role: slug, version }: SavedProgress): boolean =>
    slug === role.id && version === role.version;

  const absorb = (progress: SavedProgress): SavedProgress =>
    (memory = memory === null ? progress : mergeProgress(memory, progress));

  /** Writes memory into the best tier that takes it, merged with what is there, and into the copy. */
  const write = (): void => {
    if (memory === null) return;
    found = tiers.write(memory);
    memory = found.progress ?? memory;
    sawCorrupt ||= tiers.corrupt().length > 0;
    copy.write(memory);
  };

  /** Brings memory and storage together and tells when answers came in that way. */
  const reconcile = (): void => {
    const before = memory;
    if (before === null) return;
    write();
    if (memory !== null && !isSameProgress(memory, before)) announce(memory);
    tell();
  };

  const announce = (progress: SavedProgress): void => {
    for (const { onProgress } of listeners) onProgress(progress);
  };

  /** Two tabs in two processes may still have written past each other; under the lock only one reads and writes. */
  const consolidate = (): void => {
    if (consolidating) return;
    try {
      const lock = browser.lock();
      if (lock === undefined) return;
      consolidating = true;
      const done = (): void => void (consolidating = false);
      lock(keys.base, reconcile).then(done, done);
    } catch {
      consolidating = false;
    }
  };

  /** Another tab clears the role. Its slots may still be there for a moment and aren't read. */
  const forget = (at: number): void => {
    memory = null;
    sawCorrupt = false;
    copy.forget();
    tiers.clearSession();
    for (const { onCleared } of listeners) onCleared(at);
    tell();
  };

  const onStorage = (event: Event): void => {
    if (!(event instanceof StorageEvent)) return;
    const { key, newValue } = event;
    if (key === null) return reconcile();
    // A removed slot is left alone: where another tab clears the role, word of that follows.
    if (newValue === null) return;
    if (key === keys.cleared) return forget(Number(newValue) || browser.now());
    if (key !== keys.a && key !== keys.b) return;
    // The slot may have been overwritten since, so what the event carries counts as well.
    const slot = decodeSlot(newValue);
    if (!slot.ok || !isOurs(slot.value.progress)) return;
    const before = memory;
    const now = absorb(slot.value.progress);
    write();
    if (before === null || !isSameProgress(memory ?? now, before)) announce(memory ?? now);
    tell();
  };

  /** Back from the back/forward cache: what was cleared meanwhile stays cleared, what was added is merged. */
  const onRestore = (): void => {
    const had = memory;
    const wasKept = found.tier !== 'memory';
    memory = null;
    look();
    if (had === null && memory === null) return;
    if (memory === null && wasKept && found.problem === null) return forget(browser.now());
    if (had !== null) absorb(had);
    if (memory !== null && (had === null || !isSameProgress(memory, had))) announce(memory);
    write();
    tell();
  };

  const listen = (): (() => void) => {
    browser.events.addEventListener('storage', onStorage);
    const unwatch = watchPageLifecycle(
      { onHide: reconcile, onRestore },
      browser.events,
      browser.isHidden,
    );
    return () => {
      browser.events.removeEventListener('storage', onStorage);
      unwatch();
    };
  };

  look();

  return {
    /** What is kept in this browser, at once; null when there is nothing or nothing readable. */
    read(): SavedProgress | null {
      look();
      tell();
      return memory;
    },

    /** The second copy, merged with the first; null when there is none or the browser refuses. */
    async readCopy(): Promise<SavedProgress | null> {
      const copied = await copy.read();
      return copied !== null && isOurs(copied) ? absorb(copied) : memory;
    },

    /** Merges with what is kept, writes before it returns, and returns the merged progress. */
    save(progress: SavedProgress): SavedProgress {
      absorb(progress);
      write();
      tell();
      consolidate();
      return memory ?? progress;
    },

    /**
     * Removes everything of this role from every tier, as deleted at `at`, which no answer here is
     * later than. Resolves when that is on the disk too; with false when the second copy could not be
     * emptied, or not in time.
     */
    async clear(at: number): Promise<boolean> {
      memory = null;
      // Begun first: once it is on the disk, what a killed browser brings back is void.
      const isGone = copy.clear(at);
      tiers.clear(at);
      look();
      const outcome = await isGone;
      tell();
      return outcome;
    },

    deletedAt: copy.deletedAt,

    status,

    /** Saved copies that were unreadable and put aside, to be offered as a download. */
    corruptSlots: tiers.corrupt,

    /** Listens to other tabs, to the page's life and to the status, until the returned function is called. */
    subscribe(listener: StorageListener): () => void {
      listeners.add(listener);
      unlisten ??= listen();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unlisten?.();
        unlisten = undefined;
      };
    },
  };
}
