import { fail, succeed, type Result } from '../result.ts';
import {
  asResult,
  type AnyDecoded,
  type DecodedCode,
  type DecodedRatings,
  type DecodedRequest,
  type ShareError,
} from './decode-result-code.ts';
import { MOST_CHARACTERS, scanCodes } from './scan-codes.ts';

/** No link of a result has more characters. */
const LONGEST_LINK = 4096;

type Found<Kind> = Result<Kind, ShareError>;

/**
 * Finds the result in whatever a person pasted or a browser was given: a link, one that a mail filter
 * rewrote, a wrapped or quoted mail, or a bare code. The first that holds together wins; when none
 * does, the error is about the first code that is no result, else about the first that must have been
 * a code, else about the first that might; of a text longer than any link only that it is too long.
 */
export function findCode(text: string): Found<DecodedCode> {
  return findFirst(text, (found) => asResult(succeed(found)));
}

/**
 * Finds what travels between a person and their observers, in the same way; a result is passed over,
 * and told as `empty` where there is nothing else.
 */
export function findObserverCode(text: string): Found<DecodedRatings | DecodedRequest> {
  return findFirst(text, (found) =>
    found.kind === 'ratings' || found.kind === 'request' ? succeed(found) : EMPTY,
  );
}

/** Every observer's answer in a text, each once and in the order of the text. */
export function listObserverRatings(text: string): readonly DecodedRatings[] {
  if (text.length > MOST_CHARACTERS) return [];
  const found = new Map<string, DecodedRatings>();
  for (const { outcome } of scanCodes(text)) {
    if (outcome.ok && outcome.value.kind === 'ratings')
      found.set(outcome.value.code, outcome.value);
  }
  return [...found.values()];
}

const EMPTY = fail({ code: 'empty' } as const);

type Problem = { readonly error: ShareError; readonly weight: number };

function findFirst<Kind>(text: string, take: (found: AnyDecoded) => Found<Kind>): Found<Kind> {
  if (text.length > MOST_CHARACTERS) return fail({ code: 'too-long' });
  let problem: Problem | null = null;
  for (const { outcome, isCertain } of scanCodes(text)) {
    const taken = outcome.ok ? take(outcome.value) : outcome;
    if (taken.ok) return taken;
    if (taken.error.code === 'empty') continue;
    const weight = outcome.ok ? 2 : Number(isCertain);
    if (problem === null || weight > problem.weight) problem = { error: taken.error, weight };
  }
  if (text.length > LONGEST_LINK && (problem?.weight ?? 0) === 0) return fail({ code: 'too-long' });
  return problem === null ? EMPTY : fail(problem.error);
}
