import type { SavedProgress } from './saved-progress.ts';

/** Where answers are stored: on this device, for the lifetime of this tab, or only in memory. */
export type SavingTier = 'local' | 'session' | 'memory';

/**
 * Why answers can't be saved normally.
 * - blocked: the browser denies this page storage
 * - full: storage is full
 * - newer: a later build of Role Radar saved progress here; it is left untouched
 * - version: progress on another version of the role is stored here; it is left untouched
 * - corrupt: a saved copy was unreadable and has been put aside; saving itself works
 */
export type SavingProblem = 'blocked' | 'full' | 'newer' | 'version' | 'corrupt';

/**
 * Whose storage this is.
 * - own: this site's
 * - partitioned: in another site's frame, with separate storage for each such site
 * - credentialless: in a frame whose storage is deleted with the page
 * - sandboxed: in a frame without storage
 */
export type StorageContext = 'own' | 'partitioned' | 'credentialless' | 'sandboxed';

/** How safely the answers are stored, to be shown to the user. */
export type SavingStatus = {
  readonly tier: SavingTier;
  readonly problem: SavingProblem | null;
  /** True when answers outlive the tab. */
  readonly durable: boolean;
  /**
   * True when every answer was also written to the second copy, which survives a killed browser.
   */
  readonly copied: boolean;
  readonly place: StorageContext;
  /** The role version of the stored progress when `problem` is `version`. */
  readonly otherVersion: number | null;
};

/** What happens to a role's stored answers from outside of the running quiz. */
export type StorageListener = {
  /** Answers from another tab or copy, merged with the existing ones. */
  readonly onProgress: (progress: SavedProgress) => void;
  readonly onStatus: (status: SavingStatus) => void;
  /** Another tab cleared this role's data, at this time. */
  readonly onCleared: (at: number) => void;
};
