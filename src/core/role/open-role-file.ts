import * as v from 'valibot';
import type { Path } from '../problem.ts';
import { completeBySchema } from './schema/complete-by-schema.ts';
import { inspectShape } from './schema/inspect-shape.ts';
import type { RoleFile1 } from './schema/role-schema-1.ts';
import { roleSchema2, type RoleFile } from './schema/role-schema-2.ts';
import { NEWEST_ROLE_SCHEMA, ROLE_SCHEMAS, schemaVersionOf } from './schema/role-schema.ts';
import type { DeepReadonly } from './role.ts';
import { upgradeRole1 } from './schema/upgrade-role-1.ts';

/**
 * A role file that is being written: every field is there and of its kind, so that a form can show it,
 * but a text may be empty, a number out of bounds and an id may lead nowhere. Always of the newest
 * schema version.
 */
export type DraftFile = DeepReadonly<RoleFile>;

/** A file that can be edited, and where something stood that no form could show and was replaced. */
export type OpenedRole = { readonly file: DraftFile; readonly replaced: readonly Path[] };

/**
 * Makes any JSON value that is meant as a role file editable. What is of the right kind stays as it is,
 * however wrong; what is missing or of another kind gets a harmless value, what nobody knows goes. A
 * sound file of the newest version comes back unchanged. Null for what is no role file at all, and for
 * one of a newer format, of which half would be lost.
 */
export function openRoleFile(input: unknown): OpenedRole | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  if (inspectShape(input) !== undefined || isNewer(input)) return null;
  if (v.is(roleSchema2, input)) return { file: input, replaced: [] };
  const version = schemaVersionOf(input);
  const schema = ROLE_SCHEMAS[version];
  const replaced: Path[] = [];
  let value: unknown = input;
  // A part that was missing as a whole may lack something of its own at the next look.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wrong = unfit(schema, value);
    if (wrong.length === 0) {
      const file = version === 1 ? upgraded(value as RoleFile1) : (value as DraftFile);
      return { file, replaced };
    }
    replaced.push(...wrong);
    value = completeBySchema(schema, value, wrong);
  }
  return null;
}

const MOST_ROUNDS = 5;

function isNewer(input: object): boolean {
  const version: unknown = Reflect.get(input, 'schemaVersion');
  return typeof version === 'number' && version > NEWEST_ROLE_SCHEMA;
}

/** Where a value is of another kind than its field, missing, or unknown. Out of bounds is none of these. */
function unfit(schema: (typeof ROLE_SCHEMAS)[1 | 2], value: unknown): readonly Path[] {
  const shaped = v.safeParse(schema, value);
  return (shaped.issues ?? [])
    .filter(({ kind }) => kind === 'schema')
    .map((issue) => (issue.path ?? []).map(({ key }) => key as string | number));
}

/** With the fields in the order in which the newest version has them. */
function upgraded(file: RoleFile1): DraftFile {
  const upgrade = upgradeRole1(file);
  const names = Object.keys(roleSchema2.entries) as (keyof RoleFile)[];
  const fields = names.filter((name) => upgrade[name] !== undefined);
  const schemaPlace = upgrade.$schema && {
    $schema: upgrade.$schema.replace(/role(?:\.1)?\.schema/, 'role.2.schema'),
  };
  return {
    ...Object.fromEntries(fields.map((name) => [name, upgrade[name]])),
    ...schemaPlace,
  } as DraftFile;
}
