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
export type StorageContext = 'own' | 'partitioned' | 'credentialless' | 'sandboxed';

/** How safe the answers are, for the reader to be told. */
export type SavingStatus = {
  readonly tier: SavingTier;
  readonly problem: SavingProblem | null;
  /** True when answers outlive the tab. */
  readonly durable: boolean;
  /** True when every answer also went into the second copy, which survives a killed browser. */
  readonly copied: boolean;
  readonly place: StorageContext;
  /** The role version that the progress under `problem: 'version'` belongs to. */
  readonly otherVersion: number | null;
};
