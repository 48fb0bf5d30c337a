import { type Path, type Problem, describeValue } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { ROLE_KEY } from '../role/draft-role.ts';
import type { Role } from '../role/role.ts';
import { type Item, findItem } from './item.ts';
import type { Response, Responses } from './responses.ts';
import { isValidResponse } from './valid-response.ts';

/**
 * A responses file with the role it names; the responses haven't been checked against that role
 * yet.
 */
export type ResponsesFile = {
  readonly role: string;
  readonly version: number;
  readonly responses: unknown;
};

/** An object with more keys than any role has items is rejected without looking at the keys. */
const MAX_RESPONSES = 190;
const MAX_PROBLEMS = 100;

/**
 * Validates responses such as `{"TD1": 3, "TD-S3": 1, "TD-S5": "idk", "TS1": "skipped", "CM1":
 * null}` against a role: levels 0 to 4, option indices of the scenario, `"idk"` for scenarios only;
 * null is the same as leaving the item out. Never throws. Every wrong entry is reported with its
 * path, and a single one rejects the whole file, because a subset of the answers would give a
 * different result.
 */
export function parseResponses(role: Role, input: unknown): Result<Responses, readonly Problem[]> {
  if (!isRecord(input)) return fail([wrong([], 'an object of responses by item id', input)]);
  const entries = Object.entries(input);
  if (entries.length > MAX_RESPONSES) {
    const expected = `at most ${MAX_RESPONSES} responses`;
    return fail([{ code: 'too-many-values', path: [], expected, got: `${entries.length}` }]);
  }
  const responses = new Map<string, Response>();
  const problems: Problem[] = [];
  for (const [id, value] of entries) {
    const item = findItem(role, id);
    if (item === undefined) problems.push(unknownItem(id));
    else if (isValidResponse(item, value)) responses.set(id, value);
    else if (value !== null) problems.push(wrong([id], expectedOf(item), value));
  }
  return problems.length === 0 ? succeed(responses) : fail(problems.slice(0, MAX_PROBLEMS));
}

/**
 * Reads the outer fields of a responses file, `{"role": "ai-engineer", "version": 1, "responses":
 * {…}}`, so that the caller can find the role and pass its `responses` to `parseResponses`.
 */
export function parseResponsesFile(input: unknown): Result<ResponsesFile, readonly Problem[]> {
  if (!isRecord(input)) {
    return fail([wrong([], 'an object with role, version and responses', input)]);
  }
  const { role, version, responses } = input;
  const problems: Problem[] = [];
  const isSlug = typeof role === 'string' && ROLE_KEY.test(role);
  if (!isSlug) problems.push(wrong(['role'], 'the slug of a role', role));
  const isVersion = isWhole(version, 1, 1023);
  if (!isVersion) problems.push(wrong(['version'], 'a whole number from 1 to 1023', version));
  if (!isRecord(responses)) {
    problems.push(wrong(['responses'], 'an object of responses by item id', responses));
  }
  return isSlug && isVersion && problems.length === 0
    ? succeed({ role, version, responses })
    : fail(problems);
}

function isRecord(input: unknown): input is Record<'role' | 'version' | 'responses', unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function expectedOf(item: Item): string {
  return item.kind === 'rating'
    ? 'a level from 0 to 4, "skipped" or null'
    : `an option from 0 to ${item.scenario.options.length - 1}, "idk", "skipped" or null`;
}

/** Also catches keys such as `__proto__`: the role parser rejects them as item ids. */
function unknownItem(id: string): Problem {
  const expected = 'the id of an item of this role';
  return { code: 'unknown-reference', path: [id], expected, got: describeValue(id) };
}

function wrong(path: Path, expected: string, value: unknown): Problem {
  return {
    code: value === undefined ? 'missing' : 'wrong-value',
    path,
    expected,
    got: describeValue(value),
  };
}
