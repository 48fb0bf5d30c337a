/*
 * A whole site in one file that opens from disk: the contract between its inline script and the
 * build that writes it (see src/build/single/build-single.ts).
 */

/** Id of the element with the file's data. */
export const SINGLE_DATA_ID = 'single-data';

/** The data that the build leaves in the file. */
export type SingleData = {
  readonly locale: string;
  /** Address of a complete site, for pages that aren't in the file; null if there is none. */
  readonly site: string | null;
  /** Key of the role: its slug, or `<slug>.<version>` for a draft. */
  readonly key: string;
  readonly number: number;
  readonly version: number;
  /** The role's file unchanged, and its SHA-256 in hexadecimal. */
  readonly file: string;
  readonly sha256: string;
  /** The entry in the list of roles; null for a draft, which isn't listed. */
  readonly entry: unknown;
  /** The list of role files. */
  readonly lock: unknown;
};

/** Target of links to pages that the file lacks, if no site is known; styles hide them. */
export const ELSEWHERE = '#elsewhere';
