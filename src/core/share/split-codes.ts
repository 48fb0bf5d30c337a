import { fail, type Result } from '../result.ts';
import { asResult, type DecodedCode, type ShareError } from './decode-result-code.ts';
import { MOST_CHARACTERS, scanCodes } from './scan-codes.ts';

/** Codes one after another: what the link of a comparison carries. Each knows its own length. */
export function joinCodes(codes: readonly string[]): string {
  return codes.join('');
}

type Outcome = Result<DecodedCode, ShareError>;

/** What a text holds: codes and errors in the places of codes, and an error about what might be one. */
export type ReadCodes = { readonly found: readonly Outcome[]; readonly doubtful: Outcome | null };

/**
 * Every code of a text in order: of one link or several, of a comparison, or bare. Where one can't
 * be read, its error takes its place.
 */
export function readCodes(text: string): ReadCodes {
  if (text.length > MOST_CHARACTERS) return { found: [fail({ code: 'too-long' })], doubtful: null };
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
