import { fail, succeed, type Result } from '../result.ts';
import type { SharedAnswers } from './layouts/answers-layout.ts';
import { CHECKSUM_LENGTH, isChecksumValid } from './encoding/bech32m-checksum.ts';
import { BitReader } from './encoding/bit-reader.ts';
import {
  readDetails,
  readHeader,
  readName,
  type CodeDetails,
  type RoleReference,
  readLayoutNumber,
  readShape,
  type CodeBody,
} from './code-format.ts';
import { readSymbols, writeSymbols, type SymbolRun } from './encoding/crockford-base32.ts';
import type { SharedRatings } from './layouts/ratings-layout.ts';
import type { SharedRequest } from './layouts/request-layout.ts';
import type { SharedScores } from './layouts/scores-layout.ts';

/** Why a link or code can't be shown. Each error has a screen of its own. */
export type ShareError =
  /** The text contains no code. */
  | { readonly code: 'empty' }
  /** Symbols are missing at the end; `need` is null when even the length fields are missing. */
  | { readonly code: 'cut-off'; readonly have: number; readonly need: number | null }
  /** The code was changed, or wasn't written by this encoder. */
  | { readonly code: 'damaged' }
  /** Made by a later version of this program. */
  | { readonly code: 'newer' }
  /** Longer than any link. */
  | { readonly code: 'too-long' }
  /** The role's items don't match the code. */
  | { readonly code: 'layout-mismatch' }
  /** No role of the registry has this number. */
  | { readonly code: 'unknown-role'; readonly number: number }
  /**
   * No role file on this device has this hash. `here`: the draft named in the URL exists, but its
   * file has changed since the code was made.
   */
  | { readonly code: 'unknown-draft'; readonly hash: string; readonly here: boolean }
  /** The role is known, but this version of it couldn't be loaded. */
  | { readonly code: 'version-unavailable'; readonly number: number; readonly version: number }
  /** Not a result, but an observer's ratings of another person's work. */
  | { readonly code: 'observer-ratings'; readonly ratings: DecodedRatings }
  /** Not a result, but a request to rate another person's work. */
  | { readonly code: 'rating-request'; readonly request: DecodedRequest };

type CodeSubject = { readonly format: 1; readonly role: RoleReference } & CodeDetails;
/** The code in its canonical spelling. */
type WithCode = { readonly code: string };

/** The content of a result's code. */
export type CodeContent = CodeSubject & (SharedAnswers | SharedScores);
/** The content of any code of format 1. */
export type AnyContent = CodeSubject & CodeBody;

/** Decoded content, with the code itself. */
export type DecodedCode = CodeContent & WithCode;
/** An observer's ratings; the optional name is the observer's. */
export type DecodedRatings = CodeSubject & SharedRatings & WithCode;
/** A request for ratings; the optional name is the requester's. */
export type DecodedRequest = CodeSubject & SharedRequest & WithCode;
export type AnyDecoded = DecodedCode | DecodedRatings | DecodedRequest;

/**
 * Upper bound on the length of a code; the longest has 257 symbols (external role, 15 scores, a
 * name of 63 bytes).
 */
export const MAX_CODE_LENGTH = 300;
/**
 * A first symbol other than 1 means a newer format only if it starts at least this many symbols.
 */
const MIN_NEWER_LENGTH = 21;

/**
 * Decodes the result code at the start of a text and ignores what follows. Needs no role: a code
 * states its own length, so a truncated code can be distinguished from a changed one. A code of
 * another kind is returned as an error that carries its content.
 */
export function decodeCode(text: string): Result<DecodedCode, ShareError> {
  return asResult(decodeSymbols(readSymbols(text, MAX_CODE_LENGTH)));
}

/** Converts the outcome for a code of any kind: everything that is no result becomes an error. */
export function asResult(outcome: Result<AnyDecoded, ShareError>): Result<DecodedCode, ShareError> {
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  if (value.kind === 'ratings') return fail({ code: 'observer-ratings', ratings: value });
  if (value.kind === 'request') return fail({ code: 'rating-request', request: value });
  return succeed(value);
}

/** Decodes the code of any kind at the start of the symbols. */
export function decodeSymbols({ symbols, torn }: SymbolRun): Result<AnyDecoded, ShareError> {
  const have = symbols.length;
  if (have === 0) return torn ? DAMAGED : fail({ code: 'empty' });
  if (symbols[0] !== 1) return have >= MIN_NEWER_LENGTH ? fail({ code: 'newer' }) : DAMAGED;
  const cutOff = (need: number | null) =>
    torn ? DAMAGED : fail({ code: 'cut-off', have, need } as const);

  const bits = new BitReader(symbols.slice(1));
  const isCut = () => bits.position > (have - 1) * 5;
  const header = readHeader(bits);
  const layout = readLayoutNumber(bits, header);
  if (isCut()) return cutOff(null);
  const body = readShape(bits, header, layout);
  // The length of a newer layout is unknown; only an intact code is reported as "newer".
  if (body === null) return isChecksumValid(symbols) ? fail({ code: 'newer' }) : DAMAGED;
  const raw = readDetails(bits, header);
  if (isCut()) return cutOff(null);

  const payload = Math.ceil((bits.position + raw.nameLength * 8 + body.width) / 5);
  const need = 1 + payload + CHECKSUM_LENGTH;
  if (have < need) return cutOff(need);
  const code = symbols.slice(0, need);
  if (!isChecksumValid(code)) return DAMAGED;

  const details = readName(bits, header, raw);
  const content = body.read();
  const padding = bits.read(payload * 5 - bits.position);
  const strayRadix = header.choices === 0 && header.radix !== 3;
  if (details === null || content === null || padding !== 0 || strayRadix) return DAMAGED;
  // Only results have a band.
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
