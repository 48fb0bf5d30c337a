import type { Path } from '../problem.ts';
import { OWN_PROFILE_ID } from './own-profile-id.ts';
import type { RoleFile } from './schema/role-schema-2.ts';
import type { RoleFile1 } from './schema/role-schema-1.ts';
import type { Role } from './role.ts';
import { placeInRole1, upgradeRole1 } from './schema/upgrade-role-1.ts';

/** A file that is right in shape, of any schema version. */
export type AnyRoleFile = RoleFile1 | RoleFile;

/**
 * The role in a file that is right in shape, of any schema version: brought to the newest one step at
 * a time, and filled in with what a file may leave out. A profile's weights are its targets, and a
 * competency's target and weight those of the role's own profile (0 where that has none, which
 * `checkProfiles` refuses).
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

/** Where in the file, as it is written, stands what the completed role has at `path`. */
export function placeInFile(file: AnyRoleFile, path: Path): Path {
  return file.schemaVersion === 1 ? placeInRole1(path, file.competencies) : path;
}
