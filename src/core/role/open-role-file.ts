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
 * A role file in progress. Every field exists with the right type, so that a form can show it, but
 * texts may be empty, numbers out of bounds and references broken. Always of the newest schema
 * version.
 */
export type DraftFile = DeepReadonly<RoleFile>;

/** An editable file, and the paths where values that no form could show were replaced. */
export type OpenedRole = { readonly file: DraftFile; readonly replaced: readonly Path[] };

/**
 * Makes any JSON value that is meant to be a role file editable. Values of the right type are kept,
 * however wrong; missing ones and those of another type get a neutral default; unknown fields are
 * dropped. A valid file of the newest version is returned unchanged. Null for a value that is no
 * role file, and for a newer format, which would lose data.
 */
export function openRoleFile(input: unknown): OpenedRole | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  if (inspectShape(input) !== undefined || isNewer(input)) return null;
  if (v.is(roleSchema2, input)) return { file: input, replaced: [] };
  const version = schemaVersionOf(input);
  const schema = ROLE_SCHEMAS[version];
  const replaced: Path[] = [];
  let value: unknown = input;
  // A part that was added as a whole can lack fields itself, so look again.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const wrong = mismatchedPaths(schema, value);
    if (wrong.length === 0) {
      const file = version === 1 ? upgraded(value as RoleFile1) : (value as DraftFile);
      return { file, replaced };
    }
    replaced.push(...wrong);
    value = completeBySchema(schema, value, wrong);
  }
  return null;
}

const MAX_ROUNDS = 5;

function isNewer(input: object): boolean {
  const version: unknown = Reflect.get(input, 'schemaVersion');
  return typeof version === 'number' && version > NEWEST_ROLE_SCHEMA;
}

/**
 * Paths of values that have the wrong type, are missing or unknown. Out-of-bounds values don't
 * count.
 */
function mismatchedPaths(schema: (typeof ROLE_SCHEMAS)[1 | 2], value: unknown): readonly Path[] {
  const shaped = v.safeParse(schema, value);
  return (shaped.issues ?? [])
    .filter(({ kind }) => kind === 'schema')
    .map((issue) => (issue.path ?? []).map(({ key }) => key as string | number));
}

/** Upgrades and puts the fields into the order of the newest version. */
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
