import { fail, type Result } from '../result.ts';
import { readSymbols } from './crockford-base32.ts';
import {
  decodeSymbols,
  LONGEST_CODE,
  type DecodedCode,
  type ShareError,
} from './decode-result-code.ts';
import { listCandidates, MOST_CHARACTERS } from './find-code.ts';

/** Codes one after another: what the link of a comparison carries. Each knows its own length. */
export function joinCodes(codes: readonly string[]): string {
  return codes.join('');
}

/** Enough for any text that a person pastes; keeps the work linear for one made to be slow. */
const MOST_RUNS = 8;
/** What follows the last code is a code too when it begins like one or is as long as one. */
const LEAST_CODE = 21;

/**
 * Reads codes that stand one after another behind each `#` of a text, or in its first run of
 * symbols, in order. Where one can't be read, its error takes its place, and reading goes on at the
 * next place where a code holds together. Empty for a text without a code.
 */
export function splitCodes(text: string): readonly Result<DecodedCode, ShareError>[] {
  if (text.length > MOST_CHARACTERS) return [fail({ code: 'too-long' })];
  const { afterHash, others } = listCandidates(text);
  const found = afterHash.flatMap(readSequence);
  if (found.some(({ ok }) => ok)) return found;
  const runs = others.slice(0, MOST_RUNS).map(readSequence);
  const opens = ([first]: typeof found) => first?.ok === true;
  const holds = (run: typeof found) => run.some(({ ok }) => ok);
  return runs.find(opens) ?? runs.find(holds) ?? [...found, ...(runs[0] ?? [])].slice(0, 1);
}

function readSequence(text: string): Result<DecodedCode, ShareError>[] {
  const { symbols, torn } = readSymbols(text, MOST_CHARACTERS);
  const outcomes: Result<DecodedCode, ShareError>[] = [];
  let at = 0;
  let lost = false;
  while (at < symbols.length) {
    const rest = symbols.slice(at, at + LONGEST_CODE);
    const outcome = decodeSymbols({ symbols: rest, torn });
    if (outcome.ok) {
      outcomes.push(outcome);
      at += outcome.value.code.length;
      lost = false;
      continue;
    }
    // One error for all that can't be read up to the next code that holds together.
    const isCode = outcomes.length === 0 || rest[0] === 1 || rest.length >= LEAST_CODE;
    if (!lost && isCode) outcomes.push(outcome);
    lost = true;
    at = nextFormat(symbols, at + 1);
  }
  return outcomes;
}

/** The next place where a code of our format may begin, or the end. */
function nextFormat(symbols: readonly number[], from: number): number {
  const found = symbols.indexOf(1, from);
  return found < 0 ? symbols.length : found;
}
