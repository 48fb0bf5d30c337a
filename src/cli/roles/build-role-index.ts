import { type LockedRole, type Role, type RoleIndex, type RoleLock, listItems } from '#core';
import type { RoleFileOnDisk } from './read-role-files.ts';

/**
 * Builds the catalogue's data for every published role from the files in the lock. New assessments
 * use the newest published version; drafts and archived roles are left out.
 */
export function buildRoleIndex(lock: RoleLock, files: readonly RoleFileOnDisk[]): RoleIndex {
  return {
    schemaVersion: 1,
    roles: lock.roles.flatMap((locked) => {
      const versions = publishedVersions(locked);
      if (versions.length === 0 || locked.archived === true) return [];
      const current = Math.max(...versions);
      const role = roleOf(files, locked.id, current);
      return [
        {
          id: role.id,
          number: role.number,
          title: role.title,
          category: role.category,
          summary: role.summary,
          ...(role.locale !== 'en' && { locale: role.locale }),
          versions,
          current,
          competencies: role.competencies.map(({ id, name, target, weight }) => ({
            id,
            name,
            target,
            weight,
          })),
          ...otherTitlesOf(role),
          forms: role.forms.map((form) => ({
            id: form.id,
            name: form.name,
            minutes: form.minutes,
            items: listItems(role, form).length,
          })),
        },
      ];
    }),
  };
}

/** Maximum number of titles per role in the index. */
const MAX_TITLES = 40;

/**
 * Titles of the ladder and of public occupation lists, without duplicates and the role's own title.
 */
function otherTitlesOf(role: Role): { readonly otherTitles?: string[] } {
  const titles = new Map<string, string>();
  for (const { title } of role.profiles) titles.set(title.toLowerCase(), title);
  for (const { label } of role.crosswalk ?? []) titles.set(label.toLowerCase(), label);
  titles.delete(role.title.toLowerCase());
  const otherTitles = [...titles.values()].slice(0, MAX_TITLES);
  return otherTitles.length === 0 ? {} : { otherTitles };
}

function publishedVersions({ versions }: LockedRole): number[] {
  return versions.filter(({ published }) => published).map(({ version }) => version);
}

function roleOf(files: readonly RoleFileOnDisk[], slug: string, version: number): Role {
  const file = files.find((other) => other.slug === slug && other.version === version);
  if (file?.role.ok !== true)
    throw new Error(`the lock names ${slug}/${version}.json, no file does`);
  return file.role.value;
}
