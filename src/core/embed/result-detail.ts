import {
  between,
  either,
  isAddress,
  type Guard,
  listOf,
  matching,
  oneOf,
  shape,
  isToken,
  wholeBetween,
} from './guards.ts';

/** In points (0 to 100), integers. */
export type SentRange = readonly [low: number, high: number];

/** A competency's score as sent; both null when there was too little evidence. */
export type SentCompetency = {
  readonly id: string;
  readonly score: number | null;
  readonly range: SentRange | null;
};

/**
 * The result that a host receives after the person pressed the button that names it. `competencies`
 * is present when scores or answers were requested; `link` then opens the result: scores only, or
 * all answers, from which a server can recompute the scores.
 */
export type ResultDetail = {
  readonly v: 1;
  readonly role: string;
  readonly roleVersion: number;
  /** The person's local calendar date, 'YYYY-MM-DD'. */
  readonly date: string;
  readonly fit: number;
  readonly range: SentRange;
  readonly band: SentBand;
  readonly competencies?: readonly SentCompetency[];
  readonly link?: string;
  /**
   * The profile that fit, range and band are compared with, as a URL query ("profile=lead",
   * "targets=TD85-…&bar=Acme"); only if the host requested another one than the role's own.
   */
  readonly against?: string;
};

/** The bands of every role, highest first. Part of the protocol, so written out here. */
export const SENT_BANDS = [
  'full-match',
  'strong-match',
  'developing',
  'foundations',
  'early-days',
] as const;
export type SentBand = (typeof SENT_BANDS)[number];

const isPoints = between(0, 100);

function isRange(input: unknown): input is SentRange {
  // A missing end becomes NaN, and no number is at or below that.
  return listOf(isPoints, 2)(input) && Number(input[0]) <= Number(input[1]);
}

const BAND_LEVEL = {
  v: oneOf(1),
  role: isToken,
  roleVersion: wholeBetween(1, 1023),
  date: matching(/^\d{4}-\d\d-\d\d$/),
  fit: isPoints,
  range: isRange,
  band: oneOf(...SENT_BANDS),
};

const isCompetency: Guard<SentCompetency> = either(
  shape({ id: isToken, score: isPoints, range: isRange }),
  shape({ id: isToken, score: oneOf(null), range: oneOf(null) }),
);

const atAnyLevel = <Parts extends typeof BAND_LEVEL>(parts: Parts) =>
  either(
    shape(parts),
    shape({ ...parts, competencies: listOf(isCompetency, 64), link: isAddress }),
  );

/** Checks whether a value is a result as sent, at any level. */
export const isResultDetail: Guard<ResultDetail> = either(
  atAnyLevel(BAND_LEVEL),
  atAnyLevel({ ...BAND_LEVEL, against: matching(/^[!-~]{3,1990}$/) }),
);
