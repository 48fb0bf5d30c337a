import { endsInResultAddress } from '../address/result-address.ts';
import type { Result } from '../result.ts';
import { readSymbols, type SymbolRun } from './crockford-base32.ts';
import {
  decodeSymbols,
  LONGEST_CODE,
  type AnyDecoded,
  type ShareError,
} from './decode-result-code.ts';
import { unwrapText } from './unwrap-text.ts';

/** Text above this many characters is refused unread: more than any mail or list has. */
export const MOST_CHARACTERS = 1_000_000;

/** A code that a text holds, or what stands where one should be. */
export type ScannedCode = {
  readonly outcome: Result<AnyDecoded, ShareError>;
  /**
   * True for a code that was read, and for an error where there must have been one: in a link to a
   * result, or where something is spelled like a code. False for words that merely might be.
   */
  readonly isCertain: boolean;
};

/** No code has fewer symbols. */
export const SHORTEST_CODE = 21;
/** A word that begins like a code and has so many symbols was one, or the beginning of one. */
const LEAST_WORD = 12;
/** Tries to find the next code behind a broken one: keeps the work linear for a text made to be slow. */
const MOST_TRIES = 2000;
/** A code and whatever white space a mail program may have put into it. */
const LONGEST_WINDOW = 4096;

/** Where a code may begin: behind `#`, and at words of 20 symbols, also behind the letter that is none. */
const STARTS =
  /(?<=#)|(?<![0-9A-Z])(?:[1IL][0-9A-Z]{19,}|[0-9A-TV-Z]{20,})|(?<=U)[0-9A-TV-Z]{20,}/gi;
const BARE = /^[\p{L}\p{N}\s\p{Pd}\u00AD\u200B-\u200F\u2060\uFEFF]+$/u;
const SYMBOL = /[0-9A-TV-Z]/i;
const LONGEST_ADDRESS_END = 120;

/**
 * Finds every code of any kind in a text, one at a time and in the order of the text. Codes may stand one after
 * another without anything between them; what follows a code that can't be read is tried anew.
 * Takes time in proportion to the text's length.
 */
export function* scanCodes(pasted: string): Generator<ScannedCode> {
  const text = unwrapText(pasted);
  const budget = { tries: MOST_TRIES };
  let readTo = 0;
  let brokenTo = 0;
  for (const start of listStarts(text)) {
    // Inside what was read as codes already.
    if (start.at < readTo) continue;
    for (const { from, to, outcome, isCertain } of readSequence(text, start, budget)) {
      if (outcome.ok) readTo = to;
      // A broken code that goes on in another line is one error, not two.
      else if (from < brokenTo) continue;
      else if (isCertain) brokenTo = to;
      yield { outcome, isCertain };
    }
  }
}

type Start = { readonly at: number; readonly isLink: boolean };

function* listStarts(text: string): Generator<Start> {
  if (BARE.test(text)) yield { at: 0, isLink: false };
  for (const { index } of text.matchAll(STARTS)) {
    const isLink = endsInResultAddress(text.slice(Math.max(0, index - LONGEST_ADDRESS_END), index));
    yield { at: index, isLink };
  }
}

type Place = { readonly from: number; readonly to: number };

/** Codes one after another from a place on, and what can't be read between them. */
function* readSequence(
  text: string,
  { at, isLink }: Start,
  budget: { tries: number },
): Generator<ScannedCode & Place> {
  let from = at;
  let isFirst = true;
  // Whether there has been a code: what is glued to anything else is none.
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
      // One error for each broken code, not for every place in it where another might begin.
      const isGlued = SYMBOL.test(text.charAt(from - 1));
      if (brokenTo < 0 || from === brokenTo || (from > brokenTo && !isGlued)) {
        const to = skipSymbols(text, from, lengthOf(symbols));
        if (isFirst || isCode) yield { outcome, isCertain: isCode, from, to };
        brokenTo = to;
      }
      const next = nextFormat(symbols);
      if (next === null || budget.tries === 0) return;
      budget.tries -= 1;
      from = skipTo(text, from, next);
      ({ symbols, torn } = readRun(text, from));
    }
    isFirst = false;
  }
}

/** The next of these symbols with which a code of our format may begin; null when none is left. */
function nextFormat(symbols: readonly number[]): number | null {
  const isAll = symbols.length < LONGEST_CODE;
  const found = symbols.indexOf(1, 1);
  if (found < 0) return isAll ? null : symbols.length;
  return isAll && symbols.length - found < SHORTEST_CODE ? null : found;
}

/** How many of these symbols a broken code takes up: what its head says, else all of them. */
function lengthOf(symbols: readonly number[]): number {
  const head = decodeSymbols({ symbols: symbols.slice(0, SHORTEST_CODE - 1), torn: false });
  const need = !head.ok && head.error.code === 'cut-off' ? head.error.need : null;
  return Math.min(symbols.length, need ?? symbols.length);
}

function readRun(text: string, from: number): SymbolRun {
  return readSymbols(text.slice(from, from + LONGEST_WINDOW), LONGEST_CODE);
}

/** The place behind so many symbols. */
function skipSymbols(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; at += 1) {
    if (SYMBOL.test(text.charAt(at))) left -= 1;
  }
  return at;
}

/** The place of the symbol before which so many stand. */
function skipTo(text: string, from: number, count: number): number {
  let at = skipSymbols(text, from, count);
  while (at < text.length && !SYMBOL.test(text.charAt(at))) at += 1;
  return at;
}

/** Spelled like a code: in one case, from our format's number on, without a letter that is no symbol. */
function isCodeLike(text: string, at: number): boolean {
  const word = text.slice(at, at + LONGEST_CODE).replace(/[^0-9A-Za-z].*/s, '');
  if (word.length < LEAST_WORD || !/^[1Il]/.test(word) || !/\d/.test(word.slice(1))) return false;
  return word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

/** Behind a code: another one when it is glued to it, or spelled like one. */
function isNextCode(text: string, at: number): boolean {
  const isGlued = SYMBOL.test(text.charAt(at - 1));
  if (!isGlued) return isCodeLike(text, at);
  const word = text.slice(at, at + LONGEST_CODE).replace(/[^0-9A-Z].*/s, '');
  return word.startsWith('1') || word.length >= SHORTEST_CODE;
}
