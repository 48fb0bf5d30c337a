import { readRecord } from './read-record.ts';
import { readChoice, readNumber, readText, readWhole } from './read-value.ts';

/** In points (0 to 100), whole numbers. */
export type SentRange = readonly [low: number, high: number];

/** A competency's score as it is sent; both null where there was too little to go by. */
export type SentCompetency = {
  readonly id: string;
  readonly score: number | null;
  readonly range: SentRange | null;
};

/**
 * What a host receives, once the person has pressed the button that names it. `competencies` is
 * there when scores or answers were asked for; `link` then opens the result: scores alone, or all
 * answers, from which a server can compute the scores again.
 */
export type ResultDetail = {
  readonly v: 1;
  readonly role: string;
  readonly roleVersion: number;
  /** The person's own calendar date, 'YYYY-MM-DD'. */
  readonly date: string;
  readonly fit: number;
  readonly range: SentRange;
  readonly band: SentBand;
  readonly competencies?: readonly SentCompetency[];
  readonly link?: string;
};

/** The bands of every role, best first. Part of the protocol, so written out here. */
export const SENT_BANDS = [
  'full-match',
  'strong-match',
  'developing',
  'foundations',
  'early-days',
] as const;
export type SentBand = (typeof SENT_BANDS)[number];

const LONGEST_LINK = 2000;
const MOST_COMPETENCIES = 64;
const REQUIRED = ['v', 'role', 'roleVersion', 'date', 'fit', 'range', 'band'];

/** A result as sent; null for anything else. */
export function parseResultDetail(input: unknown): ResultDetail | null {
  const record = readRecord(input, REQUIRED, ['competencies', 'link']);
  if (record?.['v'] !== 1) return null;
  const role = readText(record['role'], 40);
  const roleVersion = readWhole(record['roleVersion'], 1, 1023);
  const date = readText(record['date'], 10);
  const fit = readNumber(record['fit'], 0, 100);
  const range = readRange(record['range']);
  const band = readChoice(record['band'], SENT_BANDS);
  if (role === null || roleVersion === null || fit === null || range === null || band === null) {
    return null;
  }
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const detail = { v: 1, role, roleVersion, date, fit, range, band } as const;
  const competencies = record['competencies'];
  const link = record['link'];
  if (competencies === undefined && link === undefined) return detail;
  const scores = readCompetencies(competencies);
  const address = readText(link, LONGEST_LINK);
  if (scores === null || address === null || !/^https?:\/\//.test(address)) return null;
  return { ...detail, competencies: scores, link: address };
}

function readRange(input: unknown): SentRange | null {
  if (!Array.isArray(input) || input.length !== 2) return null;
  const low = readNumber(input[0], 0, 100);
  const high = readNumber(input[1], 0, 100);
  return low === null || high === null || low > high ? null : [low, high];
}

function readCompetencies(input: unknown): readonly SentCompetency[] | null {
  if (!Array.isArray(input) || input.length > MOST_COMPETENCIES) return null;
  const scores = input.map(readCompetency);
  const known = scores.filter((score) => score !== null);
  return known.length === scores.length ? known : null;
}

function readCompetency(input: unknown): SentCompetency | null {
  const record = readRecord(input, ['id', 'score', 'range']);
  const id = readText(record?.['id'], 40);
  if (record === null || id === null) return null;
  if (record['score'] === null && record['range'] === null) return { id, score: null, range: null };
  const score = readNumber(record['score'], 0, 100);
  const range = readRange(record['range']);
  return score === null || range === null ? null : { id, score, range };
}
