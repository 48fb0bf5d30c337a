import type { SavedProgress } from '#core';

/** Where answers go: kept on this device, for as long as this tab lives, or only in memory. */
export type SavingTier = 'local' | 'session' | 'memory';

/**
 * What keeps answers from being saved as they should be.
 * - blocked: the browser refuses storage to this page
 * - full: there is no room left
 * - newer: a later build of Role Radar saved progress here; it is left as it is
 * - version: progress on another version of the role is kept here; it is left as it is
 * - corrupt: a saved copy was unreadable and has been put aside; saving itself works
 */
export type SavingProblem = 'blocked' | 'full' | 'newer' | 'version' | 'corrupt';

/**
 * Whose storage this is.
 * - own: this site's
 * - partitioned: in a frame of another site, kept apart for each such site
 * - credentialless: in a frame whose storage goes when the page goes
 * - sandboxed: in a frame that has no storage at all
 */
export type StoragePlace = 'own' | 'partitioned' | 'credentialless' | 'sandboxed';

export type SavingStatus = {
  readonly tier: SavingTier;
  readonly problem: SavingProblem | null;
  /** True when answers outlive the tab. */
  readonly durable: boolean;
  /** True when every answer also went into the second copy, which survives a killed browser. */
  readonly copied: boolean;
  readonly place: StoragePlace;
  /** The role version that the progress under `problem: 'version'` belongs to. */
  readonly otherVersion: number | null;
};

export type StorageListener = {
  /** Answers that came from elsewhere, merged with what was here. */
  readonly onProgress: (progress: SavedProgress) => void;
  readonly onStatus: (status: SavingStatus) => void;
  /** This role's data was cleared in another tab. */
  readonly onCleared: () => void;
};

/** What the store needs of a place to keep progress of one role. Nothing in here throws. */
export type ProgressStorage = {
  /** What is kept in this browser, at once; null when there is nothing or nothing readable. */
  readonly read: () => SavedProgress | null;
  /** The second copy, merged with the first; null when there is none or the browser refuses. */
  readonly readCopy: () => Promise<SavedProgress | null>;
  /** Merges with what is kept, writes before it returns, and returns the merged progress. */
  readonly save: (progress: SavedProgress) => SavedProgress;
  /** Removes everything of this role from every tier; resolves when the second copy is gone too. */
  readonly clear: () => Promise<void>;
  readonly status: () => SavingStatus;
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
