import { listKeys } from '../storage/storage-keys.ts';

/** An unreadable slot that was set aside for the person to download. */
export type CorruptSlot = { readonly key: string; readonly raw: string };

/** Set aside at most: the oldest are removed for newer ones. */
const MOST_CORRUPT = 4;

/**
 * Sets unreadable slots of an area aside, below keys that begin with `prefix` and end with the time.
 * Those that storage has no room for are kept in memory.
 */
export function createCorruptSlots(area: () => Storage, prefix: string, now: () => number) {
  const unsaved: CorruptSlot[] = [];
  return {
    putAside(storage: Storage, slot: string, raw: string): void {
      const kept = [...listKeys(storage, prefix)].sort();
      for (const key of kept.slice(0, Math.max(0, kept.length + 1 - MOST_CORRUPT)))
        storage.removeItem(key);
      const key = `${prefix}${now()}${slot.slice(-1)}`;
      storage.removeItem(slot);
      try {
        storage.setItem(key, raw);
      } catch {
        unsaved.push({ key, raw });
      }
    },

    /** Those in memory; those in the area are cleared with everything else in it. */
    clearUnsaved(): void {
      unsaved.length = 0;
    },

    /** Oldest first; never throws. */
    list(): readonly CorruptSlot[] {
      try {
        const storage = area();
        const kept = [...listKeys(storage, prefix)].sort();
        return [...kept.map((key) => ({ key, raw: storage.getItem(key) ?? '' })), ...unsaved];
      } catch {
        return [...unsaved];
      }
    },
  };
}
