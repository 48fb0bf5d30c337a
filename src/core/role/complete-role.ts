import type { Path } from '../problem.ts';
import { OWN_PROFILE_ID } from './own-profile-id.ts';
import type { RoleFile } from './schema/role-schema-2.ts';
import type { RoleFile1 } from './schema/role-schema-1.ts';
import type { Role } from './role.ts';
import { pathInRole1, upgradeRole1 } from './schema/upgrade-role-1.ts';

/** A schema-valid file of any schema version. */
export type AnyRoleFile = RoleFile1 | RoleFile;

/**
 * Builds the role from a schema-valid file of any schema version: upgrades it one version at a time
 * and fills in defaults. A profile's weights default to its targets; a competency's target and
 * weight come from the role's own profile (0 where it has none, which `checkProfiles` rejects).
 */
export function completeRole(file: AnyRoleFile): Role {
  const newest = file.schemaVersion === 1 ? upgradeRole1(file) : file;
  const profiles = newest.profiles.map((profile) => ({
    ...profile,
    weights: profile.weights ?? profile.targets,
  }));
  const own = profiles.find(({ id }) => id === OWN_PROFILE_ID);
  return {
    ...newest,
    profiles,
    competencies: newest.competencies.map((competency) => ({
      ...competency,
      target: pointsOf(own?.targets, competency.id),
      weight: pointsOf(own?.weights, competency.id),
    })),
  };
}

function pointsOf(points: Readonly<Record<string, number>> | undefined, id: string): number {
  const own = points !== undefined && Object.hasOwn(points, id) ? points[id] : undefined;
  return own ?? 0;
}

/** Translates a path of the completed role to the path in the original file. */
export function pathInFile(file: AnyRoleFile, path: Path): Path {
  return file.schemaVersion === 1 ? pathInRole1(path, file) : path;
}
