import { readFileSync } from 'node:fs';
import { type Role, formatProblem, parseRole } from '#core';

/** Path of the real role file. */
export const REAL_ROLE_PATH = 'public/roles/ai-engineer/1.json';

/** The text of the real role file. */
export const REAL_ROLE_TEXT = readFileSync(REAL_ROLE_PATH, 'utf8');

/** A path in the file and its new value; `undefined` removes the entry. */
export type RoleEdit = readonly [path: readonly (string | number)[], value: unknown];

/** A fresh copy of the real role file's JSON, edited. */
export function editRoleFile(...edits: readonly RoleEdit[]): unknown {
  const file: unknown = JSON.parse(REAL_ROLE_TEXT);
  for (const [path, value] of edits) setAt(file, path, value);
  return file;
}

/** The text of a small role of schema version 2, a golden file that never changes. */
export const FROZEN_ROLE_TEXT = readFileSync('tests/golden/roles/schema-2.json', 'utf8');

/** A fresh copy of that role's JSON, edited. */
export function editFrozenRole(...edits: readonly RoleEdit[]): unknown {
  const file: unknown = JSON.parse(FROZEN_ROLE_TEXT);
  for (const [path, value] of edits) setAt(file, path, value);
  return file;
}

/** That role, parsed. */
export function frozenRole(...edits: readonly RoleEdit[]): Role {
  const role = parseRole(editFrozenRole(...edits));
  if (!role.ok) throw new Error(role.error.map(formatProblem).join('\n'));
  return role.value;
}

/** The parser's problems with the real role file after these edits, one line each. */
export function problemsOf(...edits: readonly RoleEdit[]): string[] {
  const role = parseRole(editRoleFile(...edits));
  return role.ok ? [] : role.error.map(formatProblem);
}

/** The codes of these problems. */
export function problemCodesOf(...edits: readonly RoleEdit[]): string[] {
  const role = parseRole(editRoleFile(...edits));
  return role.ok ? [] : role.error.map(({ code }) => code);
}

/** The real role. */
export function realRole(): Role {
  const role = parseRole(editRoleFile());
  if (!role.ok) throw new Error(role.error.map(formatProblem).join('\n'));
  return role.value;
}

function setAt(file: unknown, path: RoleEdit[0], value: unknown): void {
  let parent = file;
  for (const key of path.slice(0, -1)) parent = Reflect.get(parent as object, key);
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent as object, key);
  else Reflect.set(parent as object, key, value);
}
