import { fail, type Result } from '../result.ts';
import { decodeCode, type DecodedCode, type ShareError } from './decode-result-code.ts';

/** Links and pasted text above this many characters are refused unread. */
export const MOST_CHARACTERS = 4096;

/**
 * Finds the code in whatever a person pasted or a browser was given: a link, one that a mail filter
 * rewrote, a wrapped or quoted mail, or a bare code. The first that holds together wins; when none
 * does, the error is about the first.
 */
export function findCode(text: string): Result<DecodedCode, ShareError> {
  if (text.length > MOST_CHARACTERS) return fail({ code: 'too-long' });
  let first: Result<DecodedCode, ShareError> | null = null;
  const { afterHash, others } = listCandidates(text);
  for (const candidate of [...afterHash, ...others]) {
    const outcome = decodeCode(candidate);
    if (outcome.ok) return outcome;
    if (first === null && outcome.error.code !== 'empty') first = outcome;
  }
  return first ?? fail({ code: 'empty' });
}

/** Texts that may begin with a code, in the order in which they are tried. */
export type Candidates = {
  readonly afterHash: readonly string[];
  readonly others: readonly string[];
};

/**
 * Where a code may begin: after each `#`; otherwise at each word of 20 or more symbols, or at the
 * start of a text that holds nothing but symbols and what may stand between them.
 */
export function listCandidates(pasted: string): Candidates {
  const text = unwrap(percentDecode(percentDecode(pasted)));
  const from = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ({ index }) => text.slice(index));
  const isBare = /^[\p{L}\p{N}\s\p{Pd}\u00AD\u200B-\u200F\u2060\uFEFF]+$/u.test(text);
  return {
    afterHash: from(/(?<=#)/g),
    others: [
      // A code of this format may have come to hold the one letter that is no symbol.
      ...from(/(?<![0-9A-Z])(?:[1IL][0-9A-Z]{19,}|[0-9A-TV-Z]{20,})/gi),
      ...(isBare ? [text] : []),
      // What stands behind that letter is more likely the rest of a changed code than a whole one.
      ...from(/(?<=U)[0-9A-TV-Z]{20,}/gi),
    ],
  };
}

/** Decodes what is validly percent-encoded and leaves the rest: a stray `%` spoils nothing. */
function percentDecode(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Takes out what mail puts around line breaks: `=` before (quoted-printable), `>` after (quotes). */
function unwrap(text: string): string {
  return text.replace(/=(?=\r?\n)/g, '').replace(/\n[ \t>]+/g, '\n');
}
