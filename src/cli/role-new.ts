import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftKey, isoDate, routes, scaffoldRole } from '#core';
import { fileURLToPath } from 'node:url';
import { withVersion, createRoleFile } from './roles/create-role-file.ts';
import { isProgram } from './is-program.ts';
import { planRoleLock, readRoleLock, writeRoleLock } from './roles/plan-role-lock.ts';
import { readRoleFiles } from './roles/read-role-files.ts';
import { readRoleNewOptions } from './roles/role-new-options.ts';

type Print = (line: string) => void;

/**
 * `npm run role:new -- <slug>`: writes a small valid role with the next free number; with
 * `--version`, a copy of the role's newest version as the next one. Updates lock and index. `today`
 * is the date for a new role's tools. Returns the exit code.
 */
export async function roleNew(
  args: readonly string[],
  root: string,
  today: string,
  print: Print,
): Promise<number> {
  const asked = readRoleNewOptions(args, print);
  if (typeof asked === 'number') return asked;
  const { slug, isNext } = asked;
  const path = isNext
    ? await writeNextVersion(slug, root, print)
    : await writeNewRole(slug, root, today, print);
  if (path === null) return 1;
  print(`wrote ${path}`);
  const plan = await planRoleLock(root);
  plan.problems.forEach(print);
  for (const written of await writeRoleLock(root, plan)) print(`wrote ${written}`);
  print(
    isNext
      ? `Now edit it, and run npm run role:check -- ${path}`
      : `Now replace its texts ("Replace:"), and run npm run role:check -- ${path}`,
  );
  const version = Number(path.replace(/^.*\/(\d+)\.json$/, '$1'));
  const page = routes.role(draftKey({ slug, version }));
  print(`See it at ${page} of npm run dev, or of a build.`);
  return plan.problems.length === 0 ? 0 : 1;
}

async function writeNewRole(
  slug: string,
  root: string,
  today: string,
  print: Print,
): Promise<string | null> {
  const path = `public/roles/${slug}/1.json`;
  if (existsSync(join(root, path))) {
    print(`${path} already exists. Its next version: npm run role:new -- ${slug} --version`);
    return null;
  }
  const lock = await readRoleLock(root);
  const number = Math.max(0, ...lock.roles.map((role) => role.number)) + 1;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(
    join(root, path),
    `${JSON.stringify(scaffoldRole(slug, number, today), null, 2)}\n`,
  );
  return path;
}

/**
 * Copies the newest version verbatim except for its number, so that a diff shows only the edits.
 */
async function writeNextVersion(slug: string, root: string, print: Print): Promise<string | null> {
  const files = await readRoleFiles(join(root, 'public/roles'));
  const newest = files.filter((file) => file.slug === slug).at(-1);
  if (newest === undefined) {
    print(`There is no role "${slug}" yet. Create it with npm run role:new -- ${slug}`);
    return null;
  }
  const version = newest.version + 1;
  const text = withVersion(newest, version);
  if (text === null) {
    print(
      `public/roles/${newest.path} has errors: npm run role:check -- public/roles/${newest.path}`,
    );
    return null;
  }
  const path = `public/roles/${slug}/${version}.json`;
  await writeFile(join(root, path), text, { flag: 'wx' });
  return path;
}

if (isProgram(import.meta.url)) {
  const today = new Date();
  const date = isoDate(today.getFullYear(), today.getMonth() + 1, today.getDate());
  const args = process.argv.slice(2);
  const folder = process.cwd();
  const print = (line: string) => {
    console.log(line);
  };
  process.exitCode = existsSync(join(folder, 'public/roles/roles.lock.json'))
    ? await roleNew(args, folder, date, print)
    : await createRoleFile(args, {
        folder,
        published: await readRoleFiles(
          fileURLToPath(new URL('../../public/roles', import.meta.url)),
        ),
        today: date,
        print,
      });
}
