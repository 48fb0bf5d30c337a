import { fail, type Result } from '../result.ts';
import type { DecodedCode, ShareError } from './decode-result-code.ts';
import { MOST_CHARACTERS, scanCodes, type ScannedCode } from './scan-codes.ts';

/** No link of a result has more characters. */
const LONGEST_LINK = 4096;

/**
 * Finds the code in whatever a person pasted or a browser was given: a link, one that a mail filter
 * rewrote, a wrapped or quoted mail, or a bare code. The first that holds together wins; when none
 * does, the error is about the first that must have been one, else about the first that might; of a
 * text longer than any link only that it is too long.
 */
export function findCode(text: string): Result<DecodedCode, ShareError> {
  if (text.length > MOST_CHARACTERS) return fail({ code: 'too-long' });
  let problem: ScannedCode | null = null;
  for (const scanned of scanCodes(text)) {
    if (scanned.outcome.ok) return scanned.outcome;
    if (scanned.outcome.error.code === 'empty') continue;
    if (problem === null || (scanned.isCertain && !problem.isCertain)) problem = scanned;
  }
  if (text.length > LONGEST_LINK && problem?.isCertain !== true) return fail({ code: 'too-long' });
  return problem?.outcome ?? fail({ code: 'empty' });
}
