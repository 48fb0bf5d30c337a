import type { SavedProgress, SavingStatus } from '#core';

export type StorageListener = {
  /** Answers that came from elsewhere, merged with what was here. */
  readonly onProgress: (progress: SavedProgress) => void;
  readonly onStatus: (status: SavingStatus) => void;
  /** This role's data was cleared in another tab, at this time. */
  readonly onCleared: (at: number) => void;
};

/** What storage held and nobody could read, unchanged. */
export type UnreadableCopy = { readonly key: string; readonly raw: string };

/** What the store needs of a place to keep progress of one role. Nothing in here throws. */
export type ProgressStorage = {
  /** What is kept in this browser, at once; null when there is nothing or nothing readable. */
  readonly read: () => SavedProgress | null;
  /** The second copy, merged with the first; null when there is none or the browser refuses. */
  readonly readCopy: () => Promise<SavedProgress | null>;
  /** Merges with what is kept, writes before it returns, and returns the merged progress. */
  readonly save: (progress: SavedProgress) => SavedProgress;
  /**
   * Removes everything of this role from every tier, as deleted at `at`; resolves when the second
   * copy is gone too, with false when it may not be.
   */
  readonly clear: (at: number) => Promise<boolean>;
  /** When this role was last deleted, as far as is known; what is given later must be dated later. */
  readonly deletedAt: () => number;
  readonly status: () => SavingStatus;
  /** Saved copies that were unreadable and put aside, oldest first. */
  readonly corruptSlots: () => readonly UnreadableCopy[];
  readonly subscribe: (listener: StorageListener) => () => void;
};

/** The status before any storage is connected, and so that of the prerendered page. */
export const UNCONNECTED: SavingStatus = {
  tier: 'memory',
  problem: null,
  durable: false,
  copied: false,
  place: 'own',
  otherVersion: null,
};
