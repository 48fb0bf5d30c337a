import {
  type Role,
  type SavedProgress,
  type SavingStatus,
  type StorageListener,
  decodeSlot,
  isSameProgress,
  mergeProgress,
} from '#core';
import { createAnswerCopy } from './answer-copy.ts';
import { watchPageLifecycle } from '../page-lifecycle.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { progressKeys } from '../storage/storage-keys.ts';
import { createStorageTiers } from './storage-tiers.ts';

/**
 * Saves one role's answers as durably as the browser allows: in localStorage, else sessionStorage,
 * else memory, with a second copy in IndexedDB. Nothing in here throws.
 *
 * Every save is synchronous: it reads the stored progress, merges, and writes the result, so tabs
 * can't undo each other's answers. Races between two processes are resolved through `storage`
 * events and once more under a lock.
 */
export function createResponseStorage({
  role,
  instance = '',
  browser = thisBrowser(),
}: {
  readonly role: Role;
  /** The embed's `instance` attribute: separates two embeds of one role. */
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
    onChange: () => reportStatus(),
  });
  const listeners = new Set<StorageListener>();
  let memory: SavedProgress | null = null;
  let found = tiers.read();
  let hasCorruptSlots = false;
  let reportedStatus = '';
  let consolidating = false;
  let stopListening: (() => void) | undefined;

  const status = (): SavingStatus => {
    const place = browser.place();
    const { tier, otherVersion } = found;
    const copied = copy.isComplete();
    const lasting = place === 'own' || place === 'partitioned';
    const durable = lasting && (tier === 'local' || copied);
    return {
      tier,
      problem: found.problem ?? (hasCorruptSlots ? 'corrupt' : null),
      durable,
      copied,
      place,
      otherVersion,
    };
  };

  const reportStatus = (): void => {
    const next = JSON.stringify(status());
    if (next === reportedStatus) return;
    reportedStatus = next;
    for (const { onStatus } of listeners) onStatus(status());
  };

  /** Loads the tiers' progress into memory, and finds out which tiers are usable. */
  const loadTiers = (): void => {
    found = tiers.read();
    if (found.progress !== null) mergeIntoMemory(found.progress);
    hasCorruptSlots = tiers.corrupt().length > 0;
  };

  const isOurs = ({ role: slug, version }: SavedProgress): boolean =>
    slug === role.id && version === role.version;

  const mergeIntoMemory = (progress: SavedProgress): SavedProgress =>
    (memory = memory === null ? progress : mergeProgress(memory, progress));

  /** Writes memory to the best tier that accepts it, merged with what is stored, and to the copy. */
  const write = (): void => {
    if (memory === null) return;
    found = tiers.write(memory);
    memory = found.progress ?? memory;
    hasCorruptSlots ||= tiers.corrupt().length > 0;
    copy.write(memory);
  };

  /** Merges memory with storage and notifies listeners if that brought new answers. */
  const reconcile = (): void => {
    const before = memory;
    if (before === null) return;
    write();
    if (memory !== null && !isSameProgress(memory, before)) notifyProgress(memory);
    reportStatus();
  };

  const notifyProgress = (progress: SavedProgress): void => {
    for (const { onProgress } of listeners) onProgress(progress);
  };

  /** Two processes may still have overwritten each other; under the lock only one reads and writes. */
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

  /** Another tab is clearing the role. Its slots may exist for a moment longer and aren't read. */
  const forget = (at: number): void => {
    memory = null;
    hasCorruptSlots = false;
    copy.forget();
    tiers.clearSession();
    for (const { onCleared } of listeners) onCleared(at);
    reportStatus();
  };

  const onStorage = (event: Event): void => {
    if (!(event instanceof StorageEvent)) return;
    const { key, newValue } = event;
    if (key === null) return reconcile();
    // A removed slot is ignored: if another tab is clearing the role, its own event follows.
    if (newValue === null) return;
    if (key === keys.cleared) return forget(Number(newValue) || browser.now());
    if (key !== keys.a && key !== keys.b) return;
    // The slot may have been overwritten since, so the value in the event is merged too.
    const slot = decodeSlot(newValue);
    if (!slot.ok || !isOurs(slot.value.progress)) return;
    const before = memory;
    const now = mergeIntoMemory(slot.value.progress);
    write();
    if (before === null || !isSameProgress(memory ?? now, before)) notifyProgress(memory ?? now);
    reportStatus();
  };

  /** Restored from the back/forward cache: data cleared meanwhile stays cleared, new data is merged. */
  const onRestore = (): void => {
    const previous = memory;
    const wasKept = found.tier !== 'memory';
    memory = null;
    loadTiers();
    if (previous === null && memory === null) return;
    if (memory === null && wasKept && found.problem === null) return forget(browser.now());
    if (previous !== null) mergeIntoMemory(previous);
    if (memory !== null && (previous === null || !isSameProgress(memory, previous)))
      notifyProgress(memory);
    write();
    reportStatus();
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

  loadTiers();

  return {
    /** Reads saved progress synchronously; null when there is none or it is unreadable. */
    read(): SavedProgress | null {
      loadTiers();
      reportStatus();
      return memory;
    },

    /** The second copy, merged with the first; null when there is none or the browser refuses access. */
    async readCopy(): Promise<SavedProgress | null> {
      const copied = await copy.read();
      return copied !== null && isOurs(copied) ? mergeIntoMemory(copied) : memory;
    },

    /** Merges with the saved progress, writes synchronously, and returns the merged progress. */
    save(progress: SavedProgress): SavedProgress {
      mergeIntoMemory(progress);
      write();
      reportStatus();
      consolidate();
      return memory ?? progress;
    },

    /**
     * Removes everything of this role from every tier. `at` is the time of deletion; no answer here
     * may be later. Resolves when that is durable; with false when the second copy could not be
     * emptied, or not in time.
     */
    async clear(at: number): Promise<boolean> {
      memory = null;
      // Started first: once the deletion is durable, whatever a killed browser restores is void.
      const copyCleared = copy.clear(at);
      tiers.clear(at);
      loadTiers();
      const outcome = await copyCleared;
      reportStatus();
      return outcome;
    },

    deletedAt: copy.deletedAt,

    status,

    /** Saved copies that were unreadable and set aside, to be offered as a download. */
    corruptSlots: tiers.corrupt,

    /** Listens to other tabs, page lifecycle and status until the returned function is called. */
    subscribe(listener: StorageListener): () => void {
      listeners.add(listener);
      stopListening ??= listen();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = undefined;
      };
    },
  };
}
