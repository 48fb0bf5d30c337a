import {
  type Role,
  type SavedProgress,
  type SavingProblem,
  type SavingTier,
  mergeProgress,
} from '#core';
import {
  type CorruptSlot,
  type AlternatingSlots,
  type SlotsOutcome,
  createAlternatingSlots,
} from './alternating-slots.ts';
import type { StorageBrowser } from '../storage/storage-browser.ts';
import type { ProgressKeys } from '../storage/storage-keys.ts';

/** Outcome of reading or writing: the tier in use, and what prevents a better one. */
export type TierOutcome = {
  readonly progress: SavedProgress | null;
  readonly tier: SavingTier;
  readonly problem: SavingProblem | null;
  readonly otherVersion: number | null;
};

/**
 * localStorage, then sessionStorage, each requested anew every time, since either may be refused or
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
