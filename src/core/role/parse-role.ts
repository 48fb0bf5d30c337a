import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { completeRole, pathInFile } from './complete-role.ts';
import { crossCheckRole } from './checks/cross-check-role.ts';
import { inspectShape } from './schema/inspect-shape.ts';
import { problemOf } from './problem-of.ts';
import { ROLE_SCHEMAS, schemaVersionOf } from './schema/role-schema.ts';
import type { Role } from './role.ts';

/** A single problem of a role file. */
export type RoleProblem = Problem;

/** Only this many problems of a file are reported. */
const MAX_PROBLEMS = 100;

/**
 * Parses a role of any schema version from untrusted data. Never throws: any value gives either a
 * validated, cross-checked and complete role of the newest version, or at most 100 problems with
 * paths in the original file, in time bounded by the size that `inspectShape` accepts. Copies field
 * by field, so unknown fields are dropped.
 */
export function parseRole(input: unknown): Result<Role, readonly RoleProblem[]> {
  const hostile = inspectShape(input);
  if (hostile !== undefined) return fail([hostile]);
  const shaped = v.safeParse(ROLE_SCHEMAS[schemaVersionOf(input)], input, { abortPipeEarly: true });
  if (!shaped.success) return fail(shaped.issues.slice(0, MAX_PROBLEMS).map(problemOf));
  const role = completeRole(shaped.output);
  const problems = crossCheckRole(role);
  if (problems.length === 0) return succeed(role);
  return fail(
    problems
      .slice(0, MAX_PROBLEMS)
      .map((problem) => ({ ...problem, path: pathInFile(shaped.output, problem.path) })),
  );
}
