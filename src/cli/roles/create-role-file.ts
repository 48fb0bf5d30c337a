import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scaffoldRole } from '#core';
import type { RoleFileOnDisk } from './read-role-files.ts';
import { readRoleNewOptions } from './role-new-options.ts';

type Environment = {
  /** Where the file is written. */
  readonly folder: string;
  /** Existing roles, whose numbers are taken, and which a next version is copied from. */
  readonly published: readonly RoleFileOnDisk[];
  /** Date for a new role's tools, as YYYY-MM-DD. */
  readonly today: string;
  readonly print: (line: string) => void;
};

/**
 * `npx role-radar role-new <slug>` outside a copy of this project: writes a single role file,
 * `<slug>.json`, without lock and index, which belong to a site. Never overwrites a file. Returns
 * the exit code.
 */
export async function createRoleFile(
  args: readonly string[],
  { folder, published, today, print }: Environment,
): Promise<number> {
  const asked = readRoleNewOptions(args, print);
  if (typeof asked === 'number') return asked;
  const { slug, isNext } = asked;
  const newest = published.filter((file) => file.slug === slug).at(-1);
  if (isNext !== (newest !== undefined)) {
    print(
      isNext
        ? `There is no published role "${slug}". Create it with npm run role:new -- ${slug}`
        : `"${slug}" is a published role. Its next version: npm run role:new -- ${slug} --version`,
    );
    return 1;
  }
  const numbers = published.flatMap(({ role }) => (role.ok ? [role.value.number] : []));
  const text =
    newest === undefined
      ? `${JSON.stringify(scaffoldRole(slug, Math.max(0, ...numbers) + 1, today), null, 2)}\n`
      : withVersion(newest, newest.version + 1);
  if (text === null) {
    print(`The published role "${slug}" has errors.`);
    return 1;
  }
  const file = `${slug}.json`;
  try {
    await writeFile(join(folder, file), text, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    print(isThere ? `${file} already exists.` : `${file} can't be written: ${String(error)}`);
    return 1;
  }
  print(`wrote ${file}`);
  print(
    isNext
      ? `Now edit it, and run npm run role:check -- ${file}`
      : `Now replace its texts ("Replace:"), and run npm run role:check -- ${file}`,
  );
  print('See it in the studio of a Role Radar site: open the file at /studio/.');
  return 0;
}

/** Replaces the version in a file's text; null when the file is invalid. */
export function withVersion({ text, role }: RoleFileOnDisk, version: number): string | null {
  const next = text.replace(/("version"\s*:\s*)\d+/, (_all, key: string) => `${key}${version}`);
  return role.ok && (JSON.parse(next) as { version?: unknown }).version === version ? next : null;
}
