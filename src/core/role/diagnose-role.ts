import * as v from 'valibot';
import { type Path, type Problem, valueAt } from '../problem.ts';
import { completeBySchema } from './schema/complete-by-schema.ts';
import { type AnyRoleFile, completeRole, placeInFile } from './complete-role.ts';
import { CROSS_CHECKS } from './checks/cross-check-role.ts';
import { inspectShape } from './schema/inspect-shape.ts';
import { problemOf } from './problem-of.ts';
import { NEWEST_ROLE_SCHEMA, ROLE_SCHEMAS, schemaVersionOf } from './schema/role-schema.ts';
import type { Role } from './role.ts';

/** Everything there is to say against a file, and the role where its shape is right. */
export type Diagnosis = {
  readonly role: Role | null;
  /** Located in the file as it is written. */
  readonly problems: readonly Problem[];
  /** Where in the file stands what the role has at a path. */
  readonly placeOf: (path: Path) => Path;
};

const MOST_PROBLEMS = 200;

/**
 * Says in one go what is wrong with a role file, where the parser stops at the first kind: its shape,
 * its ids and references, its order and its scales. What hangs on a value that is wrong itself is
 * left out, since it would only be an echo.
 */
export function diagnoseRole(input: unknown): Diagnosis {
  const refuse = (...problems: readonly Problem[]): Diagnosis => ({
    role: null,
    problems: problems.slice(0, MOST_PROBLEMS),
    placeOf: (path) => path,
  });
  const hostile = inspectShape(input);
  if (hostile !== undefined) return refuse(hostile);
  const schema = ROLE_SCHEMAS[schemaVersionOf(input)];
  const shaped = v.safeParse(schema, input, { abortPipeEarly: true });
  if (shaped.success) {
    const file = shaped.output;
    const role = completeRole(file);
    const problems = CROSS_CHECKS.flatMap(({ check }) => check(role));
    return {
      role,
      problems: problems.slice(0, MOST_PROBLEMS).map((problem) => placed(file, problem)),
      placeOf: (path) => placeInFile(file, path),
    };
  }
  const wrong = shaped.issues.map(problemOf);
  // A newer format may have other fields: what else is "wrong" would mislead.
  const newer = wrong.find(({ path }) => path[0] === 'schemaVersion');
  if (newer !== undefined && isNewer(valueAt(input, newer.path))) return refuse(newer);
  const paths = wrong.map(({ path }) => path);
  const completed = v.safeParse(schema, completeBySchema(schema, input, paths));
  const further = completed.success ? furtherProblems(completed.output, paths) : [];
  return refuse(...wrong, ...further);
}

function placed(file: AnyRoleFile, problem: Problem): Problem {
  return { ...problem, path: placeInFile(file, problem.path) };
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > NEWEST_ROLE_SCHEMA;
}

function furtherProblems(file: AnyRoleFile, wrong: readonly Path[]): readonly Problem[] {
  const role = completeRole(file);
  return CROSS_CHECKS.filter(
    ({ fields, parts }) => !wrong.some((path) => touches(path, fields, parts)),
  )
    .flatMap(({ check }) => check(role))
    .map((problem) => placed(file, problem));
}

/** Lists that every check goes over. */
const MAIN_LISTS: ReadonlySet<unknown> = new Set(['competencies', 'indicators', 'scenarios']);

function touches(path: Path, fields: readonly string[], parts: readonly string[]): boolean {
  const [part] = path;
  if (part === undefined || (path.length === 1 && MAIN_LISTS.has(part))) return true;
  const field = path.findLast((key) => typeof key === 'string');
  return parts.includes(String(part)) || (field !== undefined && fields.includes(field));
}
