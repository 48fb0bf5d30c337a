import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { completeRole, placeInFile } from './complete-role.ts';
import { crossCheckRole } from './checks/cross-check-role.ts';
import { inspectShape } from './schema/inspect-shape.ts';
import { problemOf } from './problem-of.ts';
import { ROLE_SCHEMAS, schemaVersionOf } from './schema/role-schema.ts';
import type { Role } from './role.ts';

/** One thing that is wrong with a role file. */
export type RoleProblem = Problem;

/** A file with more problems than this is told the first of them. */
const MOST_PROBLEMS = 100;

/**
 * Reads a role from outside data, of any schema version. Total: any value gives a role that is
 * checked, cross-checked and complete, of the newest version, or at most 100 problems located in the
 * file as it is written, in time bounded by the size that `inspectShape` lets through. Copies field
 * by field, so nothing unknown survives.
 */
export function parseRole(input: unknown): Result<Role, readonly RoleProblem[]> {
  const hostile = inspectShape(input);
  if (hostile !== undefined) return fail([hostile]);
  const shaped = v.safeParse(ROLE_SCHEMAS[schemaVersionOf(input)], input, { abortPipeEarly: true });
  if (!shaped.success) return fail(shaped.issues.slice(0, MOST_PROBLEMS).map(problemOf));
  const role = completeRole(shaped.output);
  const problems = crossCheckRole(role);
  if (problems.length === 0) return succeed(role);
  return fail(
    problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) => ({ ...problem, path: placeInFile(shaped.output, problem.path) })),
  );
}
