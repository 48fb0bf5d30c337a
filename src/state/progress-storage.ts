import type { SavedProgress, SavingStatus, StorageListener } from '#core';
import type { ExplainedStorage } from './explained-scenarios.ts';

/** Stored text that could not be parsed, unchanged. */
export type UnreadableCopy = { readonly key: string; readonly raw: string };

/** What the store needs from storage for one role's progress. Nothing in here throws. */
export type ProgressStorage = {
  /** Reads saved progress synchronously; null when there is none or it is unreadable. */
  readonly read: () => SavedProgress | null;
  /** The second copy, merged with the first; null when there is none or the browser refuses access. */
  readonly readCopy: () => Promise<SavedProgress | null>;
  /** Merges with the saved progress, writes synchronously, and returns the merged progress. */
  readonly save: (progress: SavedProgress) => SavedProgress;
  /**
   * Removes everything of this role from every tier, with `at` as the time of deletion. Resolves
   * when the second copy is gone too; with false if it may not be.
   */
  readonly clear: (at: number) => Promise<boolean>;
  /** When this role was last deleted, as far as known; later answers must have later times. */
  readonly deletedAt: () => number;
  readonly status: () => SavingStatus;
  /** Saved copies that were unreadable and set aside, oldest first. */
  readonly corruptSlots: () => readonly UnreadableCopy[];
  readonly subscribe: (listener: StorageListener) => () => void;
  /** Which scenarios were explained; left out, that is known for as long as the page lives. */
  readonly explained?: ExplainedStorage;
};

/** The status before any storage is connected, which is also that of the prerendered page. */
export const UNCONNECTED: SavingStatus = {
  tier: 'memory',
  problem: null,
  durable: false,
  copied: false,
  place: 'own',
  otherVersion: null,
};
