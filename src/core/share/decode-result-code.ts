import { fail, succeed, type Result } from '../result.ts';
import { answersWidth, readAnswers, type SharedAnswers } from './answers-layout.ts';
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
import { readScores, readScoresShape, scoresWidth, type SharedScores } from './scores-layout.ts';

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
  | { readonly code: 'version-unavailable'; readonly number: number; readonly version: number };

/** Everything that a code of format 1 says. */
export type CodeContent = { readonly format: 1; readonly role: RoleReference } & CodeDetails &
  (SharedAnswers | SharedScores);

/** What was read, with the code itself in its one canonical spelling. */
export type DecodedCode = CodeContent & { readonly code: string };

/** The number of the scores-only layout; any other is one that we don't know yet. */
export const SCORES_LAYOUT = 1;

/** No code of this format is longer (257 symbols: external role, 15 scores, a name of 63 bytes). */
export const LONGEST_CODE = 300;
/** A first symbol other than 1 means a newer format only when something of a code's length follows. */
const LEAST_CODE = 21;

/**
 * Reads the code that a text begins with; what comes after it is ignored. Needs no role: the code
 * says itself how long it is, so that one that was cut off is told from one that was changed.
 */
export function decodeCode(text: string): Result<DecodedCode, ShareError> {
  return decodeSymbols(readSymbols(text, LONGEST_CODE));
}

/** As `decodeCode`, for symbols that were read already. */
export function decodeSymbols({ symbols, torn }: SymbolRun): Result<DecodedCode, ShareError> {
  const have = symbols.length;
  if (have === 0) return torn ? DAMAGED : fail({ code: 'empty' });
  if (symbols[0] !== 1) return have >= LEAST_CODE ? fail({ code: 'newer' }) : DAMAGED;
  const cutOff = (need: number | null) =>
    torn ? DAMAGED : fail({ code: 'cut-off', have, need } as const);

  const bits = new BitReader(symbols.slice(1));
  const isCut = () => bits.position > (have - 1) * 5;
  const header = readHeader(bits);
  const { graded, choices, radix } = header;
  const isAnswers = graded + choices > 0;
  const layout = isAnswers ? null : bits.read(4);
  if (isCut()) return cutOff(null);
  if (layout !== null && layout !== SCORES_LAYOUT) {
    // Its length is not for us to know; only a whole, unchanged code deserves "newer".
    return checksumHolds(symbols) ? fail({ code: 'newer' }) : DAMAGED;
  }
  const shape = isAnswers ? null : readScoresShape(bits);
  const raw = readDetails(bits, header);
  if (isCut()) return cutOff(null);

  const width = shape === null ? answersWidth(header) : scoresWidth(shape);
  const payload = Math.ceil((bits.position + raw.nameLength * 8 + width) / 5);
  const need = 1 + payload + CHECKSUM_LENGTH;
  if (have < need) return cutOff(need);
  const code = symbols.slice(0, need);
  if (!checksumHolds(code)) return DAMAGED;

  const details = readName(bits, header, raw);
  const body = shape === null ? readAnswers(bits, header) : readScores(bits, shape);
  const padding = bits.read(payload * 5 - bits.position);
  const strayRadix = choices === 0 && radix !== 3;
  if (details === null || body === null || padding !== 0 || strayRadix) return DAMAGED;
  return succeed({ format: 1, role: header.role, ...details, ...body, code: writeSymbols(code) });
}

const DAMAGED = fail({ code: 'damaged' } as const);
