/** One mistake in words. */
export type JsonMistake = {
  readonly expected: string;
  readonly got: string;
  readonly repair: string;
  /** How sure it is what the rest of the file says. */
  readonly resume: 'go on' | 'next line' | 'stop';
  /** Where it stands, if not where the parser noticed it. */
  readonly offset?: number;
  /** End of what it covers: nothing inside is a mistake of its own. */
  readonly until?: number;
  readonly isHarmless?: boolean;
};
