import { fail, type Result } from '../result.ts';
import { asResult, type DecodedCode, type ShareError } from './decode-result-code.ts';
import { MAX_CHARACTERS, scanCodes } from './find-code.ts';

/** Joins codes without a separator for a comparison link; every code states its own length. */
export function joinCodes(codes: readonly string[]): string {
  return codes.join('');
}

type Outcome = Result<DecodedCode, ShareError>;

/** The codes and errors found in a text, and the error for the first word that might be a code. */
export type ReadCodes = { readonly found: readonly Outcome[]; readonly doubtful: Outcome | null };

/**
 * Reads every code in a text in order: from links, from a comparison, or bare. A code that can't be
 * read is returned as an error in its place.
 */
export function readCodes(text: string): ReadCodes {
  if (text.length > MAX_CHARACTERS) return { found: [fail({ code: 'too-long' })], doubtful: null };
  const found: Outcome[] = [];
  let doubtful: Outcome | null = null;
  for (const { outcome, isCertain } of scanCodes(text)) {
    if (!outcome.ok && outcome.error.code === 'empty') continue;
    const result = asResult(outcome);
    if (isCertain) found.push(result);
    else doubtful ??= result;
  }
  return { found, doubtful };
}
