import { describeValue } from '../../problem.ts';
import { type LocatedProblem, positionAt } from './locate-values.ts';

/** What stands before the JSON, and the text with spaces in its place; null where nothing can be read behind it. */
export type BeginningError = LocatedProblem & { readonly blanked: string | null };

/**
 * Explains a text that doesn't begin with JSON: words or code in front of it, marks in front of each
 * line, another format. Null for one that does, and for a code block's mark, which is explained as such.
 */
export function beginningError(text: string): BeginningError | null {
  const offset = text.search(/[^\s\uFEFF]/);
  const rest = text.slice(Math.max(0, offset));
  const place = { code: 'not-json', path: [], ...positionAt(text, Math.max(0, offset)) } as const;
  if (/^"[^"\n]{0,80}"\s*:/.test(rest)) {
    const repair = 'A "{" is missing at the beginning of the file.';
    return { ...place, expected: '"{"', got: 'a name', repair, blanked: null };
  }
  if (offset < 0 || /^(?:[[{"`｛［]|-?\d+\s*$|[<=>|]{7}|\/[/*]|null|true|false)/.test(rest))
    return null;
  const brace = rest.search(/[{[]/);
  const got = describeValue(rest.slice(0, 40).split(/[\r\n]/)[0]);
  const mark = /^(?:>|\d+[:.)]|\+)\s/.exec(rest)?.[0].trim();
  if (mark !== undefined && brace >= 0) {
    const repair = 'A program has put a mark in front of each line: copy the text without them.';
    return { ...place, expected: '"{" at the beginning', got, repair, blanked: null };
  }
  if (brace < 0 || !/^\{\s*"/.test(rest.slice(brace))) {
    const repair = 'A role file is JSON: a "{", then names in quotes with their values.';
    return { ...place, expected: 'JSON, which begins with "{"', got, repair, blanked: null };
  }
  const repair = 'Delete what stands before the first "{".';
  const before = text.slice(0, offset + brace);
  const blanked = before.replace(/[^\r\n]/g, ' ') + text.slice(offset + brace);
  return { ...place, expected: '"{" at the beginning', got, repair, blanked };
}
