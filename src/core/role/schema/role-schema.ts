import { roleSchema1 } from './role-schema-1.ts';
import { roleSchema2 } from './role-schema-2.ts';

/**
 * The schema of each role file version: the single definition behind the parser and the published
 * JSON Schema.
 */
export const ROLE_SCHEMAS = { 1: roleSchema1, 2: roleSchema2 } as const;

export type RoleSchemaVersion = keyof typeof ROLE_SCHEMAS;

/** The version in which new roles are written; the rest of the program handles only this one. */
export const NEWEST_ROLE_SCHEMA = 2;

/**
 * The schema version to check a file against: the one it names, even as a string; otherwise the one
 * it resembles, so that the error can state the version that matches its fields.
 */
export function schemaVersionOf(file: unknown): RoleSchemaVersion {
  if (typeof file !== 'object' || file === null) return NEWEST_ROLE_SCHEMA;
  const named: unknown = Reflect.get(file, 'schemaVersion');
  if (named === 1 || named === '1') return 1;
  if (named === 2 || named === '2') return 2;
  return Object.hasOwn(file, 'profiles') ? 2 : 1;
}
