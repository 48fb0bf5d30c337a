import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem, parseRoleIndexText, parseRoleText, type Role, type RoleIndex } from '#core';

/**
 * The current version of every published role with the SHA-256 of its file (hexadecimal, by id), and
 * the index; throws with what is wrong in which file.
 */
export async function loadRoles(folder: string): Promise<{
  readonly roles: readonly Role[];
  readonly digests: ReadonlyMap<string, string>;
  readonly index: RoleIndex;
}> {
  const index = parseRoleIndexText(await readFile(join(folder, 'index.json'), 'utf8'));
  if (!index.ok) throw new Error(`roles/index.json: ${index.error.map(formatProblem).join('; ')}`);
  const digests = new Map<string, string>();
  const roles = await Promise.all(
    index.value.roles.map(async ({ id, current }) => {
      const file = join(folder, id, `${current}.json`);
      const text = await readFile(file, 'utf8');
      const role = parseRoleText(text);
      if (!role.ok) throw new Error(`${file}: ${role.error.map(formatProblem).join('; ')}`);
      digests.set(id, createHash('sha256').update(text).digest('hex'));
      return role.value;
    }),
  );
  return { roles, digests, index: index.value };
}
