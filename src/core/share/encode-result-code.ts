import type { BandId, Level } from '../role/role.ts';
import type { Response, Responses } from '../quiz/responses.ts';
import type { Range } from '../scoring/input-and-result.ts';
import { makeChecksum } from './encoding/bech32m-checksum.ts';
import { BitWriter } from './encoding/bit-writer.ts';
import { cleanName } from './clean-name.ts';
import {
  writeDetails,
  writeHeader,
  type CodeDetails,
  type RoleReference,
  countsOf,
  writeBody,
  writeShape,
} from './code-format.ts';
import { writeSymbols } from './encoding/crockford-base32.ts';
import { toDayNumber } from './encoding/day-number.ts';
import type { AnyContent } from './decode-result-code.ts';
import { choiceRadix, type LayoutRole } from './layouts/role-layout.ts';

const FORMAT = 1;

/** Optional details to send along. */
export type ShareDetails = {
  /** Local calendar date 'YYYY-MM-DD'; dates before 2025 or after 2069-11-09 are left out. */
  readonly date?: string | null;
  /** Fit band that the person sees, so that a later reader can be told if it has changed. */
  readonly band?: BandId | null;
  /** Display name as typed; it is cleaned, and left out if nothing remains. */
  readonly name?: string | null;
};

type Scored = { readonly score: number; readonly sd: number; readonly range: Range };

/** The part of a `RoleResult` that a scores-only code carries. */
export type ScoresToShare = {
  readonly competencies: readonly {
    readonly assessment: Scored | null;
    readonly ratings: number;
    readonly scenarios: number;
  }[];
  readonly fit: Scored | null;
};

/**
 * Encodes a person's answers, finished or not. Skipped and not asked both become "not answered";
 * responses to items unknown to the role are left out; a response that is invalid for its item
 * throws.
 */
export function encodeAnswers(
  input: { readonly role: LayoutRole; readonly responses: Responses } & ShareDetails,
): string {
  const { role, responses } = input;
  return encodeCode({
    format: FORMAT,
    role: referenceOf(role),
    ...cleanDetails(input),
    kind: 'answers',
    graded: role.graded.map((id) => toLevel(responses.get(id))),
    choices: role.choices.map(({ id, options }) => toChoice(responses.get(id), options)),
    radix: choiceRadix(role),
  });
}

/**
 * Encodes scores without the answers behind them, in tenths of a point. Scores and range ends are
 * rounded down, so that level, status and band computed from them match those of the exact figures.
 * The fit must be the one against the role's own profile; readers compute every other one from the
 * scores.
 */
export function encodeScores(
  input: { readonly role: LayoutRole; readonly result: ScoresToShare } & ShareDetails,
): string {
  const { competencies, fit } = input.result;
  return encodeCode({
    format: FORMAT,
    role: referenceOf(input.role),
    ...cleanDetails(input),
    kind: 'scores',
    competencies: competencies.map(({ assessment }) => assessment),
    fit,
    ratings: competencies.reduce((sum, { ratings }) => sum + ratings, 0),
    scenarios: competencies.reduce((sum, { scenarios }) => sum + scenarios, 0),
  });
}

/** Encodes content that is already clean, such as a decoded code: `encodeCode(decoded) = code`. */
export function encodeCode(content: AnyContent): string {
  const bits = new BitWriter();
  writeHeader(bits, content.role, content, countsOf(content));
  writeShape(bits, content);
  writeDetails(bits, content);
  writeBody(bits, content);
  const symbols = [FORMAT, ...bits.toSymbols()];
  return writeSymbols([...symbols, ...makeChecksum(symbols)]);
}

/** The reference to a role: its number, or the hash of a file without a number. */
export function referenceOf({ number, version, hash }: LayoutRole): RoleReference {
  return hash === undefined
    ? { kind: 'registered', number, version }
    : { kind: 'external', hash: hash.slice(0, 10).toLowerCase() };
}

/** Cleans optional details for a code; null where left out. */
export function cleanDetails({ date, band, name }: ShareDetails): CodeDetails {
  const clean = cleanName(name ?? '');
  return {
    date: typeof date === 'string' && toDayNumber(date) !== null ? date : null,
    band: band ?? null,
    name: clean === '' ? null : clean,
  };
}

function toLevel(response: Response | undefined): Level | null {
  switch (response) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
      return response;
    case undefined:
    case 'skipped':
      return null;
    default:
      throw new RangeError(`a rating can't be ${response}`);
  }
}

function toChoice(response: Response | undefined, options: number): number | 'idk' | null {
  if (response === undefined || response === 'skipped') return null;
  if (response !== 'idk' && !(response < options)) {
    throw new RangeError(`option ${response} is not one of ${options}`);
  }
  return response;
}
