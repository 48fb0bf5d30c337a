import { type Role, type RoleIndex, listItems } from '#core';
import type { RoleFileOnDisk } from './read-role-files.ts';
import type { LockedRole, RoleLock } from './role-lock-file.ts';

/**
 * What the catalogue needs of every role, from the files that the lock names. New assessments begin
 * with the newest published version; with the newest draft only while nothing is published.
 */
export function buildRoleIndex(lock: RoleLock, files: readonly RoleFileOnDisk[]): RoleIndex {
  return {
    schemaVersion: 1,
    roles: lock.roles.map((locked) => {
      const current = currentVersion(locked);
      const role = roleOf(files, locked.id, current);
      return {
        id: role.id,
        number: role.number,
        title: role.title,
        category: role.category,
        summary: role.summary,
        versions: locked.versions.map(({ version }) => version),
        current,
        competencies: role.competencies.map(({ id, name, target, weight }) => ({
          id,
          name,
          target,
          weight,
        })),
        forms: role.forms.map((form) => ({
          id: form.id,
          name: form.name,
          minutes: form.minutes,
          items: listItems(role, form).length,
        })),
      };
    }),
  };
}

function currentVersion({ versions }: LockedRole): number {
  const published = versions.filter((version) => version.published);
  return Math.max(...(published.length > 0 ? published : versions).map(({ version }) => version));
}

function roleOf(files: readonly RoleFileOnDisk[], slug: string, version: number): Role {
  const file = files.find((other) => other.slug === slug && other.version === version);
  if (file?.role.ok !== true)
    throw new Error(`the lock names ${slug}/${version}.json, no file does`);
  return file.role.value;
}
