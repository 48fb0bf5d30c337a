import { type Problem, type ProblemCode, quoteText } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { MAX_DEPTH } from './schema/inspect-shape.ts';
import { type RoleProblem, parseRole } from './parse-role.ts';
import type { Role } from './role.ts';
import { scanJson } from './json/scan-json.ts';
import { findDoubledKey } from './json/doubled-key.ts';

/** Largest role file, in bytes; loaders stop there, and so does the parser. */
export const MAX_ROLE_BYTES = 256 * 1024;

/**
 * Reads a role from the text of a file. Total and bounded like `parseRole`: size and depth are
 * checked before `JSON.parse`, and what is not JSON at all is told apart (empty, a web page, another
 * encoding, cut off), because each calls for something else to be done. A name that stands twice in one
 * object is refused: of the two values one would be dropped unseen.
 */
export function parseRoleText(text: string): Result<Role, readonly RoleProblem[]> {
  const json = parseJsonText(text);
  if (!json.ok) return fail([json.error]);
  const role = parseRole(json.value);
  const doubled = role.ok ? findDoubledKey(text) : null;
  if (doubled === null) return role;
  const got = `"${String(doubled.at(-1))}" again`;
  return fail([{ code: 'duplicate', path: doubled, expected: 'each name once', got }]);
}

/** The JSON value in a text of at most 256 kB and 12 levels, or the one reason why there is none. */
export function parseJsonText(text: string): Result<unknown, Problem> {
  // A character takes at most 3 bytes per UTF-16 unit, so only large texts need counting.
  if (text.length > MAX_ROLE_BYTES || byteLength(text) > MAX_ROLE_BYTES) {
    return refuse('too-large', `at most ${MAX_ROLE_BYTES / 1024} kB`, 'more');
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (/^\s*$/.test(json)) return refuse('empty', 'JSON', 'an empty file');
  if (json.startsWith('\uFFFD') || json.includes('\u0000')) {
    return refuse('encoding', 'JSON in UTF-8', 'another encoding (UTF-16?) or no text at all');
  }
  if (/^\s*</.test(json)) return refuse('html', 'JSON', 'a web page (it begins with "<")');
  const { depth, isOpen } = scanJson(json, MAX_DEPTH + 1);
  if (depth > MAX_DEPTH) {
    return refuse('too-deep', `at most ${MAX_DEPTH} levels of lists and objects`, 'more');
  }
  if (isOpen) return refuse('cut-off', 'JSON to its end', `${json.length} characters of it`);
  try {
    return succeed(JSON.parse(json));
  } catch (error) {
    return refuse('not-json', 'JSON', reasonOf(error));
  }
}

function refuse(code: ProblemCode, expected: string, got: string) {
  return fail({ code, path: [], expected, got });
}

/** Engines word it differently, but all of them say where; what they quote is made harmless. */
function reasonOf(error: unknown): string {
  return `something else: ${quoteText(String(error).slice(0, 160))}`;
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += 1;
    // Half of a surrogate pair counts 2 of the 4 bytes that the pair takes.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
