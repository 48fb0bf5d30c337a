import { fail, succeed, type Result } from '../result.ts';
import type { SharedAnswers } from './answers-layout.ts';
import { CHECKSUM_LENGTH, checksumHolds } from './bech32m-checksum.ts';
import { BitReader } from './bit-reader.ts';
import {
  readDetails,
  readHeader,
  readName,
  type CodeDetails,
  type RoleReference,
} from './code-header.ts';
import { readSymbols, writeSymbols, type SymbolRun } from './crockford-base32.ts';
import { readLayoutNumber, readShape, type CodeBody } from './layouts.ts';
import type { SharedRatings } from './ratings-layout.ts';
import type { SharedRequest } from './request-layout.ts';
import type { SharedScores } from './scores-layout.ts';

/** Why a link or code can't be shown. Each has its own screen; none ever shows something else. */
export type ShareError =
  /** There is no code in it. */
  | { readonly code: 'empty' }
  /** Symbols are missing at the end; `need` is null when not even the lengths arrived. */
  | { readonly code: 'cut-off'; readonly have: number; readonly need: number | null }
  /** Something inside was changed, added or lost, or no encoder of ours wrote it. */
  | { readonly code: 'damaged' }
  /** Made by a later version of this program. */
  | { readonly code: 'newer' }
  /** More text than any link has. */
  | { readonly code: 'too-long' }
  /** The role has other items than the code says. */
  | { readonly code: 'layout-mismatch' }
  /** No role of the registry has this number. */
  | { readonly code: 'unknown-role'; readonly number: number }
  /**
   * No role file here has this hash. `here`: the draft that the address names is known, in another
   * state than the one that the code was made on.
   */
  | { readonly code: 'unknown-draft'; readonly hash: string; readonly here: boolean }
  /** The role is known, but this version of it could not be had. */
  | { readonly code: 'version-unavailable'; readonly number: number; readonly version: number }
  /** No result, but what somebody said about the work of another person. */
  | { readonly code: 'observer-ratings'; readonly ratings: DecodedRatings }
  /** No result, but a request to say something about the work of another person. */
  | { readonly code: 'rating-request'; readonly request: DecodedRequest };

type About = { readonly format: 1; readonly role: RoleReference } & CodeDetails;
/** The code itself in its one canonical spelling. */
type Spelled = { readonly code: string };

/** Everything that the code of a result says. */
export type CodeContent = About & (SharedAnswers | SharedScores);
/** Everything that a code of format 1 may say, of whatever kind. */
export type AnyContent = About & CodeBody;

/** What was read, with the code itself. */
export type DecodedCode = CodeContent & Spelled;
/** An observer's ratings; the name, if there is one, is the observer's. */
export type DecodedRatings = About & SharedRatings & Spelled;
/** A request for ratings; the name, if there is one, is of the person who asks. */
export type DecodedRequest = About & SharedRequest & Spelled;
export type AnyDecoded = DecodedCode | DecodedRatings | DecodedRequest;

/** No code of this format is longer (257 symbols: external role, 15 scores, a name of 63 bytes). */
export const LONGEST_CODE = 300;
/** A first symbol other than 1 means a newer format only when something of a code's length follows. */
const LEAST_CODE = 21;

/**
 * Reads the code of a result that a text begins with; what comes after it is ignored. Needs no role:
 * the code says itself how long it is, so that one that was cut off is told from one that was
 * changed. A code that is no result is an error that holds what it is.
 */
export function decodeCode(text: string): Result<DecodedCode, ShareError> {
  return asResult(decodeSymbols(readSymbols(text, LONGEST_CODE)));
}

/** A code of any kind as what a reader of results makes of it: never a result unless it is one. */
export function asResult(outcome: Result<AnyDecoded, ShareError>): Result<DecodedCode, ShareError> {
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  if (value.kind === 'ratings') return fail({ code: 'observer-ratings', ratings: value });
  if (value.kind === 'request') return fail({ code: 'rating-request', request: value });
  return succeed(value);
}

/** Reads the code of any kind that symbols begin with. */
export function decodeSymbols({ symbols, torn }: SymbolRun): Result<AnyDecoded, ShareError> {
  const have = symbols.length;
  if (have === 0) return torn ? DAMAGED : fail({ code: 'empty' });
  if (symbols[0] !== 1) return have >= LEAST_CODE ? fail({ code: 'newer' }) : DAMAGED;
  const cutOff = (need: number | null) =>
    torn ? DAMAGED : fail({ code: 'cut-off', have, need } as const);

  const bits = new BitReader(symbols.slice(1));
  const isCut = () => bits.position > (have - 1) * 5;
  const header = readHeader(bits);
  const layout = readLayoutNumber(bits, header);
  if (isCut()) return cutOff(null);
  const body = readShape(bits, header, layout);
  // Its length is not for us to know; only a whole, unchanged code deserves "newer".
  if (body === null) return checksumHolds(symbols) ? fail({ code: 'newer' }) : DAMAGED;
  const raw = readDetails(bits, header);
  if (isCut()) return cutOff(null);

  const payload = Math.ceil((bits.position + raw.nameLength * 8 + body.width) / 5);
  const need = 1 + payload + CHECKSUM_LENGTH;
  if (have < need) return cutOff(need);
  const code = symbols.slice(0, need);
  if (!checksumHolds(code)) return DAMAGED;

  const details = readName(bits, header, raw);
  const content = body.read();
  const padding = bits.read(payload * 5 - bits.position);
  const strayRadix = header.choices === 0 && header.radix !== 3;
  if (details === null || content === null || padding !== 0 || strayRadix) return DAMAGED;
  // A band is a result's.
  if (details.band !== null && !isResult(content)) return DAMAGED;
  return succeed({
    format: 1,
    role: header.role,
    ...details,
    ...content,
    code: writeSymbols(code),
  });
}

function isResult({ kind }: CodeBody): boolean {
  return kind === 'answers' || kind === 'scores';
}

const DAMAGED = fail({ code: 'damaged' } as const);
