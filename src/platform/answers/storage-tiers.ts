import {
  type Role,
  type SavedProgress,
  type SavingProblem,
  type SavingTier,
  decodeSlot,
  encodeSlot,
  isSameProgress,
  mergeProgress,
  slotSize,
} from '#core';
import { listScopeKeys } from '../storage/common-keys.ts';
import type { StorageBrowser } from '../storage/storage-browser.ts';
import { COMMON_PREFIX, KEY_PREFIX, type ProgressKeys } from '../storage/storage-keys.ts';
import { type CorruptSlot, createCorruptSlots } from './corrupt-slots.ts';
import { formatMarker } from './saved-marker.ts';

/** Outcome of reading or writing: the tier in use, and what prevents a better one. */
export type TierOutcome = {
  readonly progress: SavedProgress | null;
  readonly tier: SavingTier;
  readonly problem: SavingProblem | null;
  readonly otherVersion: number | null;
};

/**
 * localStorage, then sessionStorage, each requested again every time, since either may be refused or
 * free up at any moment. Nothing in here throws.
 */
export function createStorageTiers(keys: ProgressKeys, role: Role, browser: StorageBrowser) {
  const at = { keys, role, now: browser.now };
  const tiers = [
    { tier: 'local', slots: createAlternatingSlots(browser.local, at) },
    { tier: 'session', slots: createAlternatingSlots(browser.session, at) },
  ] as const;
  // Not a tier: it is lost with the host page, so the person is told the same as without it.
  const page = createAlternatingSlots(browser.page, at);

  return {
    /** Everything stored, merged, and the best readable tier. */
    read(): TierOutcome {
      let progress: SavedProgress | null = null;
      let tier: SavingTier = 'memory';
      let problem: SavingProblem | null = null;
      let otherVersion: number | null = null;
      for (const candidate of tiers) {
        const found = nullOnError(() => candidate.slots.read());
        if (found === null) {
          problem ??= 'blocked';
          continue;
        }
        otherVersion ??= found.otherVersion;
        if (found.progress !== null) {
          progress = progress === null ? found.progress : mergeProgress(progress, found.progress);
        }
        if (found.newer) problem ??= 'newer';
        else if (found.otherVersion !== null) problem ??= 'version';
        else if (tier === 'memory') tier = candidate.tier;
      }
      if (tier === 'memory') progress ??= nullOnError(() => page.read())?.progress ?? null;
      return { progress, tier, problem, otherVersion };
    },

    /** Writes to the best tier that accepts it, merged with what is stored. */
    write(progress: SavedProgress): TierOutcome {
      let problem: SavingProblem | null = null;
      let otherVersion: number | null = null;
      for (const { tier, slots } of tiers) {
        const outcome = writeInto(slots, progress);
        if (outcome.ok) return { progress: outcome.progress, tier, problem, otherVersion };
        problem ??= outcome.problem;
        if (outcome.problem === 'version') otherVersion ??= outcome.otherVersion;
      }
      const kept = writeInto(page, progress);
      return {
        progress: kept.ok ? kept.progress : progress,
        tier: 'memory',
        problem,
        otherVersion,
      };
    },

    /** Removes everything of the role, and notifies other tabs that it was deleted at `at`. */
    clear(at: number): void {
      const notifyTabs = (): true => {
        browser.local().setItem(keys.cleared, String(at));
        return true;
      };
      // Notifies other tabs first; when storage is full, there is only room for that afterwards.
      const notified = nullOnError(notifyTabs);
      for (const { slots } of [...tiers, { slots: page }]) nullOnError(() => slots.clear());
      if (notified === null) nullOnError(notifyTabs);
      nullOnError(() => browser.local().removeItem(keys.cleared));
    },

    /** Removes this tab's own data after another tab cleared the rest. */
    clearSession(): void {
      nullOnError(() => tiers[1].slots.clear());
    },

    /** The unreadable slots that were set aside. */
    corrupt: (): readonly CorruptSlot[] => tiers.flatMap(({ slots }) => slots.corrupt()),
  };
}

function writeInto(slots: AlternatingSlots, progress: SavedProgress): SlotsOutcome {
  return nullOnError(() => slots.write(progress)) ?? { ok: false, problem: 'blocked' };
}

/** Runs a storage operation that may throw; null if it did. */
function nullOnError<Value>(job: () => Value): Value | null {
  try {
    return job();
  } catch {
    return null;
  }
}

type SlotsReading = {
  /** Both slots merged; null without a readable one. */
  readonly progress: SavedProgress | null;
  /** The role version of saved progress if it differs from this role's, otherwise null. */
  readonly otherVersion: number | null;
  readonly newer: boolean;
};

type SlotsOutcome =
  | { readonly ok: true; readonly progress: SavedProgress }
  | { readonly ok: false; readonly problem: 'newer' | 'full' | 'blocked' }
  | { readonly ok: false; readonly problem: 'version'; readonly otherVersion: number };

type AlternatingSlots = ReturnType<typeof createAlternatingSlots>;

type SlotKey = { readonly key: string; readonly sequence: number; readonly absent: boolean };

/**
 * Progress of one role in a storage area, in two fixed-size slots that alternate: while one is
 * being written, the other stays intact. The first save reserves both, so a storage that fills up
 * later still accepts every answer. The area is requested again each time, since a browser may
 * revoke it at any time; every function except `corrupt` throws what the area throws.
 */
function createAlternatingSlots(
  area: () => Storage,
  {
    keys,
    role,
    now,
  }: { readonly keys: ProgressKeys; readonly role: Role; readonly now: () => number },
) {
  const size = slotSize(role);
  const corrupt = createCorruptSlots(area, keys.corrupt, now);

  const readSlots = (storage: Storage) => {
    const slots: SlotKey[] = [];
    const found: { readonly sequence: number; readonly progress: SavedProgress }[] = [];
    let newer = false;
    for (const key of [keys.a, keys.b]) {
      const raw = storage.getItem(key);
      const slot = decodeSlot(raw ?? '');
      if (slot.ok) found.push(slot.value);
      else if (slot.error === 'newer') newer = true;
      else if (slot.error === 'corrupt') corrupt.putAside(storage, key, raw ?? '');
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
      corrupt.clearUnsaved();
      const storage = area();
      for (const key of listScopeKeys(storage, keys)) storage.removeItem(key);
    },

    /** The unreadable slots that were set aside, oldest first. */
    corrupt: () => corrupt.list(),
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
