import { holdsResultAddress } from '../address/result-address.ts';
import type { Result } from '../result.ts';
import type { DecodedCode, ShareError } from '../share/decode-result-code.ts';
import { readCodes } from '../share/split-codes.ts';
import type { Name } from './names/name-like.ts';
import { nameAfter, nameBefore } from './names/name-in-line.ts';

/** A code found in a line, or the error in its place, with its name. */
export type CodeInLine = {
  readonly label: Name;
  readonly outcome: Result<DecodedCode, ShareError>;
};

/** Start of a link or code that isn't part of another URL. */
const LINK =
  /(?<![\w=/&?%#.-])(?:https?:\/\/|www\.|#(?=[1IL][0-9A-Z]{5})|[1IL](?=[A-Z]*\d)[0-9A-Z]{19,})[^\s[]*/gi;

/** True for a line that contains something like a link. */
export function hasLink(line: string): boolean {
  return line.search(LINK) >= 0 || line.includes('#');
}

/** Codes after a `#` in any of its encodings, and bare codes. */
const CODE_LIKE = /(?:#|%(?:25)*23|-23|=23)[1IL]|(?<![\w])[1IL](?=[A-Z]*\d)[0-9A-Z]{19,}/i;

/** True for a line with an intact or damaged result; false for URLs of other pages. */
export function isResultLike(line: string): boolean {
  return CODE_LIKE.test(line) || holdsResultAddress(line);
}

/**
 * Reads every code of a line of text with the name before its link, or after it if the line starts
 * with a link. Empty when the line contains nothing like a code.
 */
export function readLine(line: string): readonly CodeInLine[] {
  const links = Array.from(line.matchAll(LINK), ({ index, 0: link }) => ({
    from: index,
    to: index + link.length,
  }));
  if (links.length === 0) return readWhole(line);
  const comesAfter = nameBefore(line.slice(0, links[0]?.from)) === null;
  let doubtful: CodeInLine | null = null;
  const codes = links.flatMap(({ from, to }, index) => {
    const next = links[index + 1]?.from ?? line.length;
    const read = readCodes(line.slice(from, next));
    const before = line.slice(links[index - 1]?.to ?? 0, from);
    const label = comesAfter ? nameAfter(line.slice(to, next)) : nameBefore(before);
    if (read.doubtful !== null) doubtful ??= { label, outcome: read.doubtful };
    return read.found.map((outcome) => ({ label, outcome }));
  });
  return codes.length > 0 || doubtful === null ? codes : [doubtful];
}

function readWhole(line: string): readonly CodeInLine[] {
  const { found, doubtful } = readCodes(line);
  const outcomes = found.length > 0 || doubtful === null || !hasLink(line) ? found : [doubtful];
  return outcomes.map((outcome) => ({ label: null, outcome }));
}
