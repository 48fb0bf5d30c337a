import { readdirSync, readFileSync } from 'node:fs';
import { parseRoleText, type Role } from '#core';

/** Every role of the site in its newest version, including drafts. */
export const newestRoles: readonly Role[] = readdirSync('public/roles', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const versions = readdirSync(`public/roles/${name}`)
      .map((file) => Number(/^(\d+)\.json$/.exec(file)?.[1] ?? 0))
      .sort((one, other) => other - one);
    const role = parseRoleText(
      readFileSync(`public/roles/${name}/${String(versions[0])}.json`, 'utf8'),
    );
    if (!role.ok) throw new Error(JSON.stringify(role.error));
    return role.value;
  });

/** The newest version of one role. */
export function newestRoleOf(slug: string): Role {
  const role = newestRoles.find(({ id }) => id === slug);
  if (role === undefined) throw new Error(`no role ${slug}`);
  return role;
}
