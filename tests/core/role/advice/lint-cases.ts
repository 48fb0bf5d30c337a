import { formatProblem, parseRole, type Role, type RoleWarning } from '#core';
import { type RoleEdit, editRoleFile } from '#tests/support/role-file.ts';

/** The real role with these edits, which must keep it valid. */
export function editedRole(...edits: readonly RoleEdit[]): Role {
  const role = parseRole(editRoleFile(...edits));
  if (!role.ok) throw new Error(role.error.map(formatProblem).join('\n'));
  return role.value;
}

/** Warnings formatted as "kind at.path: message". */
export function inWords(warnings: readonly RoleWarning[]): readonly string[] {
  return warnings.map(({ kind, path, message }) => `${kind} ${path.join('.')}: ${message}`);
}

/** One edit for each competency, rating, scenario… of the real role. */
export function everywhere(
  list: 'competencies' | 'indicators' | 'scenarios',
  field: string,
  value: (at: number) => unknown,
): RoleEdit[] {
  const file = editRoleFile() as Record<typeof list, readonly unknown[]>;
  return file[list].map((_, at) => [[list, at, field], value(at)]);
}
