import { fail, holdAgainst, type Result, selectProfile, succeed } from '#core';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';

/** What results are held against, as it was asked for; nulls where nothing was. */
export type HeldAgainst = { readonly profile: string | null; readonly targets: string | null };

/** The role files to score with, and what has to be said about those that are left out. */
export type HeldFiles = {
  readonly files: readonly RoleFileOnDisk[];
  readonly notes: readonly string[];
};

/**
 * The role files held against a profile of their ladder or against targets, so that fit, status, gaps and
 * next steps follow it. Versions that have no such profile, or other competencies, are left out: their
 * results are errors, and never figures against something else. Fails when none is left.
 */
export function holdFiles(
  files: readonly RoleFileOnDisk[],
  { profile, targets }: HeldAgainst,
): Result<HeldFiles, string> {
  if (profile === null && targets === null) return succeed({ files, notes: [] });
  const query = new Map([
    ['profile', profile ?? ''],
    ['targets', targets ?? ''],
  ]);
  const asked = targets === null ? `profile "${profile ?? ''}"` : `targets "${targets}"`;
  const notes: string[] = [];
  const held = files.flatMap((file) => {
    if (!file.role.ok) return [file];
    const selected = selectProfile(file.role.value, {
      get: (name) => query.get(name) ?? null,
    });
    if (selected.problem === null) {
      return [{ ...file, role: succeed(holdAgainst(file.role.value, selected.profile)) }];
    }
    notes.push(`${file.slug} ${file.version} can’t be held against ${asked}`);
    return [];
  });
  return held.length === 0
    ? fail(`No role can be held against ${asked}. Targets name every competency: TD85-TS70-…`)
    : succeed({ files: held, notes });
}
