/*
 * A whole site in one file that opens from disk: what its one inline script and the build that
 * writes it agree on (see src/build/single/build-single.ts).
 */

/** Id of the element with the file's data. */
export const SINGLE_DATA_ID = 'single-data';

/** What the build leaves in the file. */
export type SingleData = {
  readonly locale: string;
  /** Address of a whole site, for what isn't in the file; null where there is none. */
  readonly site: string | null;
  /** Key of the role: its slug, or `<slug>.<version>` of a draft. */
  readonly key: string;
  readonly number: number;
  readonly version: number;
  /** The role's file as it is, and its SHA-256 in hexadecimal. */
  readonly file: string;
  readonly sha256: string;
  /** The entry of the list of roles; null for a draft, which is in none. */
  readonly entry: unknown;
  /** Which role files there are. */
  readonly lock: unknown;
};

/** Where links lead whose page the file doesn't have, if no site is known; its styles hide them. */
export const ELSEWHERE = '#elsewhere';
