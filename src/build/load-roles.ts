import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem, parseRoleIndexText, parseRoleText, type Role, type RoleIndex } from '#core';

/** The current version of every published role, and the index; throws with what is wrong in which file. */
export async function loadRoles(
  folder: string,
): Promise<{ readonly roles: readonly Role[]; readonly index: RoleIndex }> {
  const index = parseRoleIndexText(await readFile(join(folder, 'index.json'), 'utf8'));
  if (!index.ok) throw new Error(`roles/index.json: ${index.error.map(formatProblem).join('; ')}`);
  const roles = await Promise.all(
    index.value.roles.map(async ({ id, current }) => {
      const file = join(folder, id, `${current}.json`);
      const role = parseRoleText(await readFile(file, 'utf8'));
      if (!role.ok) throw new Error(`${file}: ${role.error.map(formatProblem).join('; ')}`);
      return role.value;
    }),
  );
  return { roles, index: index.value };
}
