import { fail, holdAgainst, type Result, selectProfile, shortHash, succeed } from '#core';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import { missingKey } from './tally.ts';

/** The requested profile of results; null where not given. */
export type RequestedProfile = { readonly profile: string | null; readonly targets: string | null };

/** The role files used for scoring, and a note for each one left out, by each of its `keysOf`. */
export type ProfiledFiles = {
  readonly files: readonly RoleFileOnDisk[];
  readonly notes: ReadonlyMap<string, string>;
};

/**
 * Holds role files against a profile of their ladder or against targets, so that fit, status, gaps
 * and next steps refer to it. Leaves out versions without that profile or with other competencies:
 * their results become errors rather than figures for another profile. Fails when none is left.
 */
export function applyProfile(
  files: readonly RoleFileOnDisk[],
  { profile, targets }: RequestedProfile,
): Result<ProfiledFiles, string> {
  if (profile === null && targets === null) return succeed({ files, notes: new Map() });
  const query = new Map([
    ['profile', profile ?? ''],
    ['targets', targets ?? ''],
  ]);
  const asked = targets === null ? `profile "${profile ?? ''}"` : `targets as in "${targets}"`;
  const notes = new Map<string, string>();
  const profiled = files.flatMap((file) => {
    if (!file.role.ok) return [file];
    const selected = selectProfile(file.role.value, {
      get: (name) => query.get(name) ?? null,
    });
    if (selected.problem === null) {
      return [{ ...file, role: succeed(holdAgainst(file.role.value, selected.profile)) }];
    }
    const { number } = file.role.value;
    const note = `${file.slug} ${file.version} has no ${asked}`;
    for (const key of keysOf(file, number)) notes.set(key, note);
    // Without any version left, the error about such results names the role only.
    for (const role of [number, file.slug]) {
      notes.set(missingKey({ role }) ?? '', `${file.slug} has no ${asked}`);
    }
    return [];
  });
  return profiled.length === 0
    ? fail(
        targets === null
          ? `No role has the ${asked}`
          : `No role has these targets: "${targets}". Give every competency one whole number from 0 to 100, such as TD85-TS70-CM60-PC80-DC60`,
      )
    : succeed({ files: profiled, notes });
}

/** Keys by which results may refer to a role file: its number or slug with its version, or a draft's hash. */
function keysOf({ slug, version, sha256 }: RoleFileOnDisk, number: number): readonly string[] {
  return [
    missingKey({ number, version }),
    missingKey({ role: slug, version }),
    missingKey({ hash: shortHash(sha256) }),
  ].flatMap((key) => key ?? []);
}
