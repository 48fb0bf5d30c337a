import { type Problem, type ProblemCode, quoteText } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { MAX_DEPTH } from './schema/inspect-shape.ts';
import { type RoleProblem, parseRole } from './parse-role.ts';
import type { Role } from './role.ts';
import { scanJson } from './json/scan-json.ts';
import { findDuplicateKey } from './json/duplicate-key.ts';

/** Maximum size of a role file in bytes, enforced by loaders and the parser. */
export const MAX_ROLE_BYTES = 256 * 1024;

/**
 * Parses a role from the text of a file. Never throws, and is bounded like `parseRole`: size and
 * depth are checked before `JSON.parse`. Text that isn't JSON is classified (empty, a web page,
 * another encoding, truncated), because each needs another fix. Duplicate keys are rejected: one of
 * the two values would be lost silently.
 */
export function parseRoleText(text: string): Result<Role, readonly RoleProblem[]> {
  const json = parseJsonText(text);
  if (!json.ok) return fail([json.error]);
  const role = parseRole(json.value);
  const doubled = role.ok ? findDuplicateKey(text) : null;
  if (doubled === null) return role;
  const got = `"${String(doubled.at(-1))}" again`;
  return fail([{ code: 'duplicate', path: doubled, expected: 'each name once', got }]);
}

/** Parses JSON of at most so many bytes (256 kB) and 12 levels; fails with a single reason. */
export function parseJsonText(text: string, most = MAX_ROLE_BYTES): Result<unknown, Problem> {
  // A UTF-16 unit takes at most 3 bytes, so only long texts need counting.
  if (text.length > most || byteLength(text) > most) {
    return refuse('too-large', `at most ${most / 1024} kB`, 'more');
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (/^\s*$/.test(json)) return refuse('empty', 'JSON', 'an empty file');
  if (json.startsWith('\uFFFD') || isMostlyZeros(json)) {
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

/** True for text of another encoding, not for a stray invisible character. */
function isMostlyZeros(text: string): boolean {
  return (text.split('\u0000').length - 1) * 8 > text.length;
}

function refuse(code: ProblemCode, expected: string, got: string) {
  return fail({ code, path: [], expected, got });
}

/**
 * The reason from the engine's message. Wording differs between engines, but all name the position;
 * quoted input is sanitised.
 */
function reasonOf(error: unknown): string {
  return `something else: ${quoteText(String(error).slice(0, 160))}`;
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += 1;
    // Each half of a surrogate pair counts for 2 of the pair's 4 bytes.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
