import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { crossCheckRole } from './cross-check-role.ts';
import { inspectShape } from './inspect-shape.ts';
import { problemOf } from './problem-of.ts';
import { roleSchema } from './role-schema.ts';
import type { Role } from './role.ts';

/** One thing that is wrong with a role file. */
export type RoleProblem = Problem;

/** A file with more problems than this is told the first of them. */
const MOST_PROBLEMS = 100;

/** A role as its file has it. */
export type RoleFile = v.InferOutput<typeof roleSchema>;

/** Fills in what a file may leave out: a competency's weight is its target. */
export function completeRole(file: RoleFile): Role {
  return {
    ...file,
    competencies: file.competencies.map((competency) => ({
      ...competency,
      weight: competency.weight ?? competency.target,
    })),
  };
}

/**
 * Reads a role from outside data. Total: any value gives a role that is checked, cross-checked and
 * complete (weights filled in from the targets), or at most 100 located problems, in time bounded
 * by the size that `inspectShape` lets through. Copies field by field, so nothing unknown survives.
 */
export function parseRole(input: unknown): Result<Role, readonly RoleProblem[]> {
  const hostile = inspectShape(input);
  if (hostile !== undefined) return fail([hostile]);
  const shaped = v.safeParse(roleSchema, input, { abortPipeEarly: true });
  if (!shaped.success) return fail(shaped.issues.slice(0, MOST_PROBLEMS).map(problemOf));
  const role = completeRole(shaped.output);
  const problems = crossCheckRole(role);
  return problems.length === 0 ? succeed(role) : fail(problems.slice(0, MOST_PROBLEMS));
}
