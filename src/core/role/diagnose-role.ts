import * as v from 'valibot';
import type { Path, Problem } from '../problem.ts';
import { completeBySchema } from './complete-by-schema.ts';
import { CROSS_CHECKS } from './cross-check-role.ts';
import { inspectShape } from './inspect-shape.ts';
import { completeRole } from './parse-role.ts';
import { problemOf } from './problem-of.ts';
import { roleSchema } from './role-schema.ts';
import type { Role } from './role.ts';

/** Everything there is to say against a file, and the role where its shape is right. */
export type Diagnosis = { readonly role: Role | null; readonly problems: readonly Problem[] };

const MOST_PROBLEMS = 200;

/**
 * Says in one go what is wrong with a role file, where the parser stops at the first kind: its shape,
 * its ids and references, its order and its scales. What hangs on a value that is wrong itself is
 * left out, since it would only be an echo.
 */
export function diagnoseRole(input: unknown): Diagnosis {
  const hostile = inspectShape(input);
  if (hostile !== undefined) return { role: null, problems: [hostile] };
  const shaped = v.safeParse(roleSchema, input, { abortPipeEarly: true });
  if (shaped.success) {
    const role = completeRole(shaped.output);
    const problems = CROSS_CHECKS.flatMap(({ check }) => check(role));
    return { role, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  const wrong = shaped.issues.map(problemOf);
  // A newer format may have other fields: what else is "wrong" would mislead.
  const newer = wrong.find(({ path }) => path[0] === 'schemaVersion');
  if (newer !== undefined && isNewer(input)) return { role: null, problems: [newer] };
  const paths = wrong.map(({ path }) => path);
  const completed = v.safeParse(roleSchema, completeBySchema(roleSchema, input, paths));
  const further = completed.success ? furtherProblems(completeRole(completed.output), paths) : [];
  return { role: null, problems: [...wrong, ...further].slice(0, MOST_PROBLEMS) };
}

function isNewer(input: unknown): boolean {
  const version: unknown =
    typeof input === 'object' && input !== null ? Reflect.get(input, 'schemaVersion') : null;
  return typeof version === 'number' && version > 1;
}

function furtherProblems(role: Role, wrong: readonly Path[]): readonly Problem[] {
  return CROSS_CHECKS.filter(
    ({ fields, parts }) => !wrong.some((path) => touches(path, fields, parts)),
  ).flatMap(({ check }) => check(role));
}

/** Lists that every check goes over. */
const MAIN_LISTS: ReadonlySet<unknown> = new Set(['competencies', 'indicators', 'scenarios']);

function touches(path: Path, fields: readonly string[], parts: readonly string[]): boolean {
  const [part] = path;
  if (part === undefined || (path.length === 1 && MAIN_LISTS.has(part))) return true;
  const field = path.findLast((key) => typeof key === 'string');
  return parts.includes(String(part)) || (field !== undefined && fields.includes(field));
}
