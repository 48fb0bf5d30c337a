import { fail, succeed, type Result } from '../result.ts';
import {
  asResult,
  type AnyDecoded,
  type DecodedCode,
  type DecodedRatings,
  type DecodedRequest,
  type ShareError,
} from './decode-result-code.ts';
import { MAX_CHARACTERS, scanCodes } from './scan-codes.ts';

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
