import { fail, succeed, type Result } from '../result.ts';
import {
  asResult,
  type AnyDecoded,
  type DecodedCode,
  type DecodedRatings,
  type DecodedRequest,
  type ShareError,
  decodeSymbols,
  MAX_CODE_LENGTH,
} from './decode-result-code.ts';
import { endsInResultAddress } from '../address/result-address.ts';
import { readSymbols, type SymbolRun } from './encoding/crockford-base32.ts';
import { unwrapText } from './unwrap-text.ts';

/** Maximum length of a result link, in characters. */
const MAX_LINK_LENGTH = 4096;

type Found<Kind> = Result<Kind, ShareError>;

/**
 * Finds the result in pasted text or a URL: a link, one rewritten by a mail filter, a wrapped or
 * quoted email, or a bare code. The first valid code wins. Without one, the error describes the
 * first code of another kind, else the first text that must have been a code, else the first that
 * might have been. Text longer than any link gives `too-long`.
 */
export function findCode(text: string): Found<DecodedCode> {
  return findFirst(text, (found) => asResult(succeed(found)));
}

/**
 * Finds ratings or a request exchanged with observers in the same way; results are ignored, and
 * text with nothing else gives `empty`.
 */
export function findObserverCode(text: string): Found<DecodedRatings | DecodedRequest> {
  return findFirst(text, (found) =>
    found.kind === 'ratings' || found.kind === 'request' ? succeed(found) : EMPTY,
  );
}

/** Lists every observer's ratings in a text, in text order and without duplicates. */
export function listObserverRatings(text: string): readonly DecodedRatings[] {
  if (text.length > MAX_CHARACTERS) return [];
  const found = new Map<string, DecodedRatings>();
  for (const { outcome } of scanCodes(text)) {
    if (outcome.ok && outcome.value.kind === 'ratings')
      found.set(outcome.value.code, outcome.value);
  }
  return [...found.values()];
}

const EMPTY = fail({ code: 'empty' } as const);

type Problem = { readonly error: ShareError; readonly relevance: number };

function findFirst<Kind>(text: string, select: (found: AnyDecoded) => Found<Kind>): Found<Kind> {
  if (text.length > MAX_CHARACTERS) return fail({ code: 'too-long' });
  let problem: Problem | null = null;
  for (const { outcome, isCertain } of scanCodes(text)) {
    const selected = outcome.ok ? select(outcome.value) : outcome;
    if (selected.ok) return selected;
    if (selected.error.code === 'empty') continue;
    const relevance = outcome.ok ? 2 : Number(isCertain);
    if (problem === null || relevance > problem.relevance)
      problem = { error: selected.error, relevance };
  }
  if (text.length > MAX_LINK_LENGTH && (problem?.relevance ?? 0) === 0)
    return fail({ code: 'too-long' });
  return problem === null ? EMPTY : fail(problem.error);
}

/** Longer text is rejected unread; no email or list is this long. */
export const MAX_CHARACTERS = 1_000_000;

/** A code found in a text, or the error in its place. */
export type ScannedCode = {
  readonly outcome: Result<AnyDecoded, ShareError>;
  /**
   * True for a valid code, and for an error where a code must have been: in a result link, or where
   * text is spelled like a code. False for words that merely might be one.
   */
  readonly isCertain: boolean;
};

/** Minimum length of a code, in symbols. */
export const MIN_CODE_LENGTH = 21;
/**
 * A word that starts like a code and has this many symbols is treated as one, whole or truncated.
 */
const MIN_WORD_LENGTH = 12;
/** Attempts to find the next code after a broken one; keeps the work linear on adversarial text. */
const MAX_TRIES = 2000;
/** Covers a code and any white space that a mail program may have inserted. */
const CODE_WINDOW = 4096;

/**
 * Where a code may start: after `#`, at words of 20 symbols, and after a letter outside the
 * alphabet.
 */
const CODE_STARTS =
  /(?<=#)|(?<![0-9A-Z])(?:[1IL][0-9A-Z]{19,}|[0-9A-TV-Z]{20,})|(?<=U)[0-9A-TV-Z]{20,}/gi;
const BARE_CODE = /^[\p{L}\p{N}\s\p{Pd}\u00AD\u200B-\u200F\u2060\uFEFF]+$/u;
const SYMBOL = /[0-9A-TV-Z]/i;
const MAX_ADDRESS_END = 120;

/**
 * Yields every code of any kind in a text, in text order. Codes may follow one another without a
 * separator; after a code that can't be read the scan resumes behind it. Linear in the text's
 * length.
 */
export function* scanCodes(pasted: string): Generator<ScannedCode> {
  const text = unwrapText(pasted);
  const budget = { tries: MAX_TRIES };
  let readTo = 0;
  let brokenTo = 0;
  for (const start of listStarts(text)) {
    // Already covered by the codes read before.
    if (start.at < readTo) continue;
    for (const { from, to, outcome, isCertain } of readSequence(text, start, budget)) {
      if (outcome.ok) readTo = to;
      // A broken code that continues on the next line is one error, not two.
      else if (from < brokenTo) continue;
      else if (isCertain) brokenTo = to;
      yield { outcome, isCertain };
    }
  }
}

type Start = { readonly at: number; readonly isLink: boolean };

function* listStarts(text: string): Generator<Start> {
  if (BARE_CODE.test(text)) yield { at: 0, isLink: false };
  for (const { index } of text.matchAll(CODE_STARTS)) {
    const isLink = endsInResultAddress(text.slice(Math.max(0, index - MAX_ADDRESS_END), index));
    yield { at: index, isLink };
  }
}

type Span = { readonly from: number; readonly to: number };

/** Reads consecutive codes from a position, including unreadable parts between them. */
function* readSequence(
  text: string,
  { at, isLink }: Start,
  budget: { tries: number },
): Generator<ScannedCode & Span> {
  let from = at;
  let isFirst = true;
  // True inside a sequence of codes; text attached to anything else isn't a code.
  let isAmongCodes = isLink || isCodeLike(text, at);
  let brokenTo = -1;
  let { symbols, torn } = readRun(text, from);
  while (isFirst || symbols.length > 0) {
    const outcome = decodeSymbols({ symbols, torn });
    if (outcome.ok) {
      const to = skipSymbols(text, from, outcome.value.code.length);
      yield { outcome, isCertain: true, from, to };
      from = to;
      ({ symbols, torn } = readRun(text, from));
      brokenTo = -1;
      isAmongCodes = true;
    } else {
      const isCode = isAmongCodes && (isFirst || isNextCode(text, from));
      // One error per broken code, not one for every symbol in it where another might start.
      const isAttached = SYMBOL.test(text.charAt(from - 1));
      if (brokenTo < 0 || from === brokenTo || (from > brokenTo && !isAttached)) {
        const to = skipSymbols(text, from, brokenCodeLength(symbols));
        if (isFirst || isCode) yield { outcome, isCertain: isCode, from, to };
        brokenTo = to;
      }
      const next = nextCodeStart(symbols);
      if (next === null || budget.tries === 0) return;
      budget.tries -= 1;
      from = skipTo(text, from, next);
      ({ symbols, torn } = readRun(text, from));
    }
    isFirst = false;
  }
}

/** The next symbol at which a code of this format may start; null when none is left. */
function nextCodeStart(symbols: readonly number[]): number | null {
  const isAll = symbols.length < MAX_CODE_LENGTH;
  const found = symbols.indexOf(1, 1);
  if (found < 0) return isAll ? null : symbols.length;
  return isAll && symbols.length - found < MIN_CODE_LENGTH ? null : found;
}

/** How many of these symbols a broken code takes up: as many as its header says, otherwise all. */
function brokenCodeLength(symbols: readonly number[]): number {
  const head = decodeSymbols({ symbols: symbols.slice(0, MIN_CODE_LENGTH - 1), torn: false });
  const need = !head.ok && head.error.code === 'cut-off' ? head.error.need : null;
  return Math.min(symbols.length, need ?? symbols.length);
}

function readRun(text: string, from: number): SymbolRun {
  return readSymbols(text.slice(from, from + CODE_WINDOW), MAX_CODE_LENGTH);
}

/** Position after this many symbols. */
function skipSymbols(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; at += 1) {
    if (SYMBOL.test(text.charAt(at))) left -= 1;
  }
  return at;
}

/** Position of the symbol that this many symbols precede. */
function skipTo(text: string, from: number, count: number): number {
  let at = skipSymbols(text, from, count);
  while (at < text.length && !SYMBOL.test(text.charAt(at))) at += 1;
  return at;
}

/**
 * Spelled like a code: in one case, starting with this format's number, using only symbols of the
 * alphabet.
 */
function isCodeLike(text: string, at: number): boolean {
  const word = text.slice(at, at + MAX_CODE_LENGTH).replace(/[^0-9A-Za-z].*/s, '');
  if (word.length < MIN_WORD_LENGTH || !/^[1Il]/.test(word) || !/\d/.test(word.slice(1)))
    return false;
  return word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

/** True when another code follows: directly attached, or spelled like one. */
function isNextCode(text: string, at: number): boolean {
  const isAttached = SYMBOL.test(text.charAt(at - 1));
  if (!isAttached) return isCodeLike(text, at);
  const word = text.slice(at, at + MAX_CODE_LENGTH).replace(/[^0-9A-Z].*/s, '');
  return word.startsWith('1') || word.length >= MIN_CODE_LENGTH;
}
