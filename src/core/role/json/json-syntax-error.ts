/** One JSON syntax error, in words. */
export type JsonSyntaxError = {
  readonly expected: string;
  readonly got: string;
  readonly repair: string;
  /** How reliably the parser can continue after this error. */
  readonly resume: 'continue' | 'next line' | 'stop';
  /** Where the error is, if not where the parser noticed it. */
  readonly offset?: number;
  /** End of the text it covers: errors inside are ignored. */
  readonly until?: number;
  readonly isHarmless?: boolean;
};
