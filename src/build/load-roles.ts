import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  asDraft,
  formatProblem,
  listLockedFiles,
  parseRoleIndexText,
  parseRoleLock,
  parseRoleText,
  plainLineEnds,
  type Role,
  ROLE_INDEX_PATH,
  ROLE_LOCK_PATH,
  type RoleIndex,
} from '#core';

/** The roles of a build. */
export type BuiltRoles = {
  /**
   * The current version of every published role; archived ones, which `index` leaves out, come
   * last.
   */
  readonly roles: readonly Role[];
  /** SHA-256 (hexadecimal) of each of their files, by id. */
  readonly digests: ReadonlyMap<string, string>;
  /** Versions that can still change; they have pages of their own but aren't listed. */
  readonly drafts: readonly Role[];
  readonly index: RoleIndex;
};

/** Reads index, lock and role files; throws with the errors and their files. */
export async function loadRoles(folder: string): Promise<BuiltRoles> {
  const index = parseRoleIndexText(await readFile(join(folder, 'index.json'), 'utf8'));
  if (!index.ok)
    throw new Error(`${ROLE_INDEX_PATH}: ${index.error.map(formatProblem).join('; ')}`);
  const digests = new Map<string, string>();
  const lock = parseRoleLock(JSON.parse(await readFile(join(folder, 'roles.lock.json'), 'utf8')));
  if (!lock.ok) throw new Error(`${ROLE_LOCK_PATH}: ${lock.error}`);
  const archived = lock.value.roles
    .filter((role) => role.archived === true)
    .map(({ id, versions }) => ({
      id,
      current: Math.max(...versions.filter((each) => each.published).map((each) => each.version)),
    }));
  const roles = await Promise.all(
    [...index.value.roles, ...archived].map(async ({ id, current }) => {
      const { role, sha256 } = await readRole(folder, id, current);
      digests.set(id, sha256);
      return role;
    }),
  );
  const unpublished = listLockedFiles(lock.value).filter(({ published }) => !published);
  const drafts = await Promise.all(
    unpublished.map(async ({ id, version }) => {
      const { role, sha256 } = await readRole(folder, id, version);
      return asDraft(role, sha256);
    }),
  );
  return { roles, digests, drafts, index: index.value };
}

async function readRole(folder: string, slug: string, version: number) {
  const file = join(folder, slug, `${version}.json`);
  const text = await readFile(file, 'utf8');
  const role = parseRoleText(text);
  if (!role.ok) throw new Error(`${file}: ${role.error.map(formatProblem).join('; ')}`);
  return {
    role: role.value,
    sha256: createHash('sha256').update(plainLineEnds(text)).digest('hex'),
  };
}
