import * as v from 'valibot';
import { type Problem } from '../problem.ts';
import { type Result, fail, succeed } from '../result.ts';
import { inspectShape } from './schema/inspect-shape.ts';
import { parseJsonText } from './parse-role-text.ts';
import { problemOf } from './problem-of.ts';
import { formId, languageTag, slug } from './schema/schema-parts.ts';
import type { DeepReadonly } from './role.ts';
import { exactly, list, object, text, whole, within } from './schema/schema-fields.ts';

const versionNumber = whole(1, 1023);

/**
 * `roles/index.json`: what the catalogue shows of each role without loading its file, and which
 * versions exist. Written by `npm run role:lock`, never by hand.
 */
const roleIndexSchema = object({
  schemaVersion: exactly(1),
  roles: list(
    object({
      id: slug,
      number: whole(0, 1023),
      title: text(80),
      category: text(80),
      summary: text(600),
      /** Language of these texts; left out for English. */
      locale: v.optional(languageTag),
      /** Every version that can be loaded, oldest first. */
      versions: list(versionNumber, 1, 1023),
      /** The version that a new assessment begins with. */
      current: versionNumber,
      competencies: list(
        object({
          id: text(40),
          name: text(80),
          target: within(0, 100),
          weight: within(0, 100),
        }),
        3,
        12,
      ),
      /** What people may seek it by as well: titles of its ladder, names in public lists of occupations. */
      otherTitles: v.optional(list(text(200), 1, 40)),
      forms: list(
        object({
          id: formId,
          name: text(40),
          minutes: within(0.5, 240),
          /** Ratings and scenarios together. */
          items: whole(1, 190),
        }),
        1,
        3,
      ),
    }),
    0,
    1024,
  ),
});

export type RoleIndex = DeepReadonly<v.InferOutput<typeof roleIndexSchema>>;
/** One card of the catalogue. */
export type RoleIndexEntry = RoleIndex['roles'][number];

/** Reads the list of roles from outside data; total and bounded like `parseRole`. */
export function parseRoleIndex(input: unknown): Result<RoleIndex, readonly Problem[]> {
  const hostile = inspectShape(input);
  if (hostile !== undefined) return fail([hostile]);
  const shaped = v.safeParse(roleIndexSchema, input, { abortPipeEarly: true });
  if (!shaped.success) return fail(shaped.issues.slice(0, 100).map(problemOf));
  const problems = checkEntries(shaped.output);
  return problems.length === 0 ? succeed(shaped.output) : fail(problems);
}

/** Reads the list of roles from the text of its file. */
export function parseRoleIndexText(text: string): Result<RoleIndex, readonly Problem[]> {
  const json = parseJsonText(text);
  return json.ok ? parseRoleIndex(json.value) : fail([json.error]);
}

/** Slugs and numbers once each, and a current version that exists. */
function checkEntries(index: RoleIndex): readonly Problem[] {
  const { roles } = index;
  return roles.flatMap((role, at) => {
    const problems: Problem[] = [];
    for (const key of ['id', 'number'] as const) {
      if (roles.findIndex((other) => other[key] === role[key]) === at) continue;
      const expected = `${key === 'id' ? 'an id' : 'a number'} that no other role has`;
      problems.push({ code: 'duplicate', path: ['roles', at, key], expected, got: `${role[key]}` });
    }
    if (!role.versions.includes(role.current)) {
      const expected = `one of the versions ${role.versions.join(', ')}`;
      const path = ['roles', at, 'current'];
      problems.push({ code: 'disagrees', path, expected, got: `${role.current}` });
    }
    return problems;
  });
}
