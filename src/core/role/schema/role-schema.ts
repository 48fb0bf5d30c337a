import { roleSchema1 } from './role-schema-1.ts';
import { roleSchema2 } from './role-schema-2.ts';

/** The shape of each schema version of a role file: the one definition from which parser and published JSON Schema come. */
export const ROLE_SCHEMAS = { 1: roleSchema1, 2: roleSchema2 } as const;

export type RoleSchemaVersion = keyof typeof ROLE_SCHEMAS;

/** The version that new roles are written in; the rest of the program knows no other. */
export const NEWEST_ROLE_SCHEMA = 2;

/**
 * Which version's rules a file is held to: those of the version it names, if only as a text. A file
 * that names none that exists is held to those it looks like, so that it is told the number that goes
 * with its fields.
 */
export function schemaVersionOf(file: unknown): RoleSchemaVersion {
  if (typeof file !== 'object' || file === null) return NEWEST_ROLE_SCHEMA;
  const named: unknown = Reflect.get(file, 'schemaVersion');
  if (named === 1 || named === '1') return 1;
  if (named === 2 || named === '2') return 2;
  return Object.hasOwn(file, 'profiles') ? 2 : 1;
}
