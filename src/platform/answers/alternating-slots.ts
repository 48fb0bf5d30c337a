import {
  type Role,
  type SavedProgress,
  decodeSlot,
  encodeSlot,
  isSameProgress,
  mergeProgress,
  slotSize,
} from '#core';
import { formatMarker } from './saved-marker.ts';
import { listScopeKeys } from '../storage/common-keys.ts';
import { COMMON_PREFIX, KEY_PREFIX, type ProgressKeys, listKeys } from '../storage/storage-keys.ts';

/** An unreadable slot that was set aside for the person to download. */
export type CorruptSlot = { readonly key: string; readonly raw: string };

export type SlotsReading = {
  /** Both slots merged; null without a readable one. */
  readonly progress: SavedProgress | null;
  /** The role version of saved progress if it differs from this role's, otherwise null. */
  readonly otherVersion: number | null;
  readonly newer: boolean;
};

export type SlotsOutcome =
  | { readonly ok: true; readonly progress: SavedProgress }
  | { readonly ok: false; readonly problem: 'newer' | 'full' | 'blocked' }
  | { readonly ok: false; readonly problem: 'version'; readonly otherVersion: number };

export type AlternatingSlots = ReturnType<typeof createAlternatingSlots>;

type SlotKey = { readonly key: string; readonly sequence: number; readonly absent: boolean };

const MOST_CORRUPT = 4;

/**
 * Progress of one role in a storage area, in two fixed-size slots that alternate: while one is
 * being written, the other stays intact. The first save reserves both, so a storage that fills up
 * later still accepts every answer. The area is requested anew each time, since a browser may
 * revoke it at any time; every function except `corrupt` throws what the area throws.
 */
export function createAlternatingSlots(
  area: () => Storage,
  {
    keys,
    role,
    now,
  }: { readonly keys: ProgressKeys; readonly role: Role; readonly now: () => number },
) {
  const size = slotSize(role);
  /** Unreadable slots that storage had no room to set aside. */
  const unsavedCorruptSlots: CorruptSlot[] = [];

  const putAside = (storage: Storage, slot: string, raw: string): void => {
    const kept = [...listKeys(storage, keys.corrupt)].sort();
    for (const key of kept.slice(0, Math.max(0, kept.length + 1 - MOST_CORRUPT)))
      storage.removeItem(key);
    const key = `${keys.corrupt}${now()}${slot.slice(-1)}`;
    storage.removeItem(slot);
    try {
      storage.setItem(key, raw);
    } catch {
      unsavedCorruptSlots.push({ key, raw });
    }
  };

  const readSlots = (storage: Storage) => {
    const slots: SlotKey[] = [];
    const found: { readonly sequence: number; readonly progress: SavedProgress }[] = [];
    let newer = false;
    for (const key of [keys.a, keys.b]) {
      const raw = storage.getItem(key);
      const slot = decodeSlot(raw ?? '');
      if (slot.ok) found.push(slot.value);
      else if (slot.error === 'newer') newer = true;
      else if (slot.error === 'corrupt') putAside(storage, key, raw ?? '');
      const absent = raw === null || (!slot.ok && slot.error === 'corrupt');
      slots.push({ key, sequence: slot.ok ? slot.value.sequence : -1, absent });
    }
    // After another version's run was started over, only the time of that is left of it.
    const own = found
      .filter(({ progress }) => progress.role === role.id)
      .map(({ sequence, progress }) => ({
        sequence,
        progress: progress.records.size > 0 ? progress : { ...progress, version: role.version },
      }));
    const [first, ...rest] = own.map(({ progress }) => progress);
    const merged = first === undefined ? null : rest.reduce(mergeProgress, first);
    const latest = [...own].sort((a, b) => b.sequence - a.sequence)[0];
    return { slots, newer, merged, latest };
  };

  return {
    read(): SlotsReading {
      const { newer, merged } = readSlots(area());
      const foreign = merged !== null && merged.version !== role.version;
      return {
        progress: foreign ? null : merged,
        otherVersion: foreign ? merged.version : null,
        newer,
      };
    },

    /**
     * Merges with the stored progress and writes the result into the older slot, unless it is
     * already stored.
     */
    write(progress: SavedProgress): SlotsOutcome {
      const storage = area();
      const { slots, newer, merged, latest } = readSlots(storage);
      if (newer) return { ok: false, problem: 'newer' };
      // Another version's answers are only overwritten if the person has started over since.
      const foreign = merged !== null && merged.version !== role.version;
      if (foreign && merged.startedAt >= progress.startedAt) {
        return { ok: false, problem: 'version', otherVersion: merged.version };
      }
      const next = merged === null || foreign ? progress : mergeProgress(merged, progress);
      if (latest !== undefined && isSameProgress(latest.progress, next))
        return { ok: true, progress: next };
      const text = encodeSlot({ sequence: (latest?.sequence ?? 0) + 1, progress: next }, size);
      const [older, other] = [...slots].sort((a, b) => a.sequence - b.sequence);
      if (older === undefined || other === undefined) throw new Error('there are two slots');
      const problem = put(storage, older.key, text);
      // No room for a second slot: overwrites the existing one in place.
      if (problem !== null && (other.absent || put(storage, other.key, text) !== null)) {
        return { ok: false, problem };
      }
      if (other.absent && problem === null) put(storage, other.key, ' '.repeat(size));
      if (KEY_PREFIX === COMMON_PREFIX && storage.getItem(keys.atRoot) === null)
        put(storage, keys.atRoot, '1');
      const marker = formatMarker(role, next);
      if (marker === '') storage.removeItem(keys.marker);
      else put(storage, keys.marker, marker);
      return { ok: true, progress: next };
    },

    /** Removes everything of this role from the area. */
    clear(): void {
      unsavedCorruptSlots.length = 0;
      const storage = area();
      for (const key of listScopeKeys(storage, keys)) storage.removeItem(key);
    },

    /** The unreadable slots that were set aside, oldest first. */
    corrupt(): readonly CorruptSlot[] {
      try {
        const storage = area();
        const kept = [...listKeys(storage, keys.corrupt)].sort();
        return [
          ...kept.map((key) => ({ key, raw: storage.getItem(key) ?? '' })),
          ...unsavedCorruptSlots,
        ];
      } catch {
        return [...unsavedCorruptSlots];
      }
    },
  };
}

/** Writes and verifies; returns the reason for a failure, or null. */
function put(storage: Storage, key: string, text: string): 'full' | 'blocked' | null {
  try {
    storage.setItem(key, text);
    return storage.getItem(key) === text ? null : 'blocked';
  } catch (error) {
    // Firefox uses its own name for this error.
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return /quota/i.test(name) ? 'full' : 'blocked';
  }
}
