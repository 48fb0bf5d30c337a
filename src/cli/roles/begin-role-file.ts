import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scaffoldRole } from '#core';
import type { RoleFileOnDisk } from './read-role-files.ts';
import { readRoleNewOptions, USAGE } from './role-new-options.ts';

type Surroundings = {
  /** Where the file is written. */
  readonly folder: string;
  /** The roles there are: their numbers are taken, and a next version begins as a copy of one. */
  readonly published: readonly RoleFileOnDisk[];
  /** The date that a new role's tools carry, as YYYY-MM-DD. */
  readonly today: string;
  readonly print: (line: string) => void;
};

/**
 * `npx role-radar role-new <slug>` where no copy of this project is: one role file, `<slug>.json`,
 * without lock and index, which belong to a site. Never writes over a file. Returns the exit code.
 */
export async function beginRoleFile(
  args: readonly string[],
  { folder, published, today, print }: Surroundings,
): Promise<number> {
  const asked = readRoleNewOptions(args);
  if (typeof asked === 'number') {
    USAGE.forEach(print);
    return asked;
  }
  const { slug, isNext } = asked;
  const newest = published.filter((file) => file.slug === slug).at(-1);
  if (isNext !== (newest !== undefined)) {
    print(
      isNext
        ? `There is no published role "${slug}". Begin it: npm run role:new -- ${slug}`
        : `"${slug}" is a published role. Its next version: npm run role:new -- ${slug} --version`,
    );
    return 1;
  }
  const numbers = published.flatMap(({ role }) => (role.ok ? [role.value.number] : []));
  const text =
    newest === undefined
      ? `${JSON.stringify(scaffoldRole(slug, Math.max(0, ...numbers) + 1, today), null, 2)}\n`
      : asVersion(newest, newest.version + 1);
  if (text === null) {
    print(`The published role "${slug}" has mistakes in it.`);
    return 1;
  }
  const file = `${slug}.json`;
  try {
    await writeFile(join(folder, file), text, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    print(isThere ? `${file} is there already.` : `${file} can't be written: ${String(error)}`);
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

/** The same text but for its version; null where the file has mistakes. */
export function asVersion({ text, role }: RoleFileOnDisk, version: number): string | null {
  const next = text.replace(/("version"\s*:\s*)\d+/, (_all, key: string) => `${key}${version}`);
  return role.ok && (JSON.parse(next) as { version?: unknown }).version === version ? next : null;
}
