import type * as v from 'valibot';
import { type Problem, describeValue } from '../problem.ts';

/**
 * Converts a schema issue to a `Problem`. Relies on `schema-fields.ts`, where every message says
 * what was expected.
 */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const expected = issue.message;
  if (issue.expected === 'never') {
    return { code: 'unknown-key', path, expected, got: describeValue(path.at(-1)) };
  }
  const code = issue.input === undefined ? 'missing' : 'wrong-value';
  return { code, path, expected, got: describeValue(issue.input) };
}
