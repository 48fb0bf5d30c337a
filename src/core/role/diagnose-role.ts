import * as v from 'valibot';
import { type Path, type Problem, valueAt } from '../problem.ts';
import { completeBySchema } from './schema/complete-by-schema.ts';
import { type AnyRoleFile, completeRole, pathInFile } from './complete-role.ts';
import { CROSS_CHECKS } from './checks/cross-check-role.ts';
import { inspectShape } from './schema/inspect-shape.ts';
import { problemOf } from './problem-of.ts';
import { NEWEST_ROLE_SCHEMA, ROLE_SCHEMAS, schemaVersionOf } from './schema/role-schema.ts';
import type { Role } from './role.ts';

/** All problems of a file; also the role if its shape is valid. */
export type Diagnosis = {
  readonly role: Role | null;
  /** With paths in the original file. */
  readonly problems: readonly Problem[];
  /** Translates a path of the role to the path in the original file. */
  readonly pathInFile: (path: Path) => Path;
};

const MAX_PROBLEMS = 200;

/**
 * Reports all problems of a role file at once, where the parser stops after the first kind: shape,
 * ids and references, order and scales. Leaves out problems that only follow from another invalid
 * value.
 */
export function diagnoseRole(input: unknown): Diagnosis {
  const refuse = (...problems: readonly Problem[]): Diagnosis => ({
    role: null,
    problems: problems.slice(0, MAX_PROBLEMS),
    pathInFile: (path) => path,
  });
  if (Array.isArray(input)) {
    const repair = 'Take the square brackets around the role away: a file holds one role.';
    return refuse({ code: 'wrong-value', path: [], expected: 'an object', got: 'a list', repair });
  }
  if (typeof input === 'string' && input.trim().startsWith('{')) {
    const repair = 'The role stands in quotes, as one long text: take the quotes around it away.';
    return refuse({ code: 'wrong-value', path: [], expected: 'an object', got: 'a text', repair });
  }
  const inside = wrapperOf(input);
  if (inside !== null) {
    const repair = `Take "${inside}" and the braces around it away: the file is the role itself.`;
    const got = `a role inside "${inside}"`;
    return refuse({
      code: 'wrong-value',
      path: [inside],
      expected: 'a role at the top',
      got,
      repair,
    });
  }
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
      problems: problems.slice(0, MAX_PROBLEMS).map((problem) => placed(file, problem)),
      pathInFile: (path) => pathInFile(file, path),
    };
  }
  const wrong = shaped.issues.map(problemOf);
  // A newer format can have other fields, so further problems would be misleading.
  const newer = wrong.find(({ path }) => path[0] === 'schemaVersion');
  if (newer !== undefined && isNewer(valueAt(input, newer.path))) return refuse(newer);
  const paths = wrong.map(({ path }) => path);
  const completed = v.safeParse(schema, completeBySchema(schema, input, paths));
  const further = completed.success ? furtherProblems(completed.output, paths) : [];
  return refuse(...wrong, ...further);
}

/** The name under which an object holds nothing but a role; null for any other value. */
function wrapperOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null) return null;
  const [entry, ...others]: (readonly [string, unknown])[] = Object.entries(input);
  if (entry === undefined || others.length > 0) return null;
  const [name, value] = entry;
  const isRole = typeof value === 'object' && value !== null && 'competencies' in value;
  return isRole && name !== '__proto__' ? name : null;
}

function placed(file: AnyRoleFile, problem: Problem): Problem {
  return { ...problem, path: pathInFile(file, problem.path) };
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > NEWEST_ROLE_SCHEMA;
}

function furtherProblems(file: AnyRoleFile, wrong: readonly Path[]): readonly Problem[] {
  const role = completeRole(file);
  return CROSS_CHECKS.filter(
    ({ fields, parts }) => !wrong.some((path) => concerns(path, fields, parts)),
  )
    .flatMap(({ check }) => check(role))
    .map((problem) => placed(file, problem));
}

/** Lists that every check depends on. */
const MAIN_LISTS: ReadonlySet<unknown> = new Set(['competencies', 'indicators', 'scenarios']);

function concerns(path: Path, fields: readonly string[], parts: readonly string[]): boolean {
  const [part] = path;
  if (part === undefined || (path.length === 1 && MAIN_LISTS.has(part))) return true;
  const field = path.findLast((key) => typeof key === 'string');
  return parts.includes(String(part)) || (field !== undefined && fields.includes(field));
}
