import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { scaffoldRole } from '#core';
import { isProgram } from './is-program.ts';
import { planRoleLock, readRoleLock, writeRoleLock } from './plan-role-lock.ts';

/**
 * `npm run role:new -- <slug>`: writes a small valid role with the next free number, and brings lock
 * and index up to it. `today` is the date that its tools carry. Returns the exit code.
 */
export async function roleNew(
  args: readonly string[],
  root: string,
  today: string,
  print: (line: string) => void,
): Promise<number> {
  const [slug, ...rest] = args;
  if (slug === undefined || rest.length > 0 || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(slug)) {
    print('Usage: npm run role:new -- <slug of a-z, 0-9 and hyphens, at most 40>');
    return 2;
  }
  const path = `public/roles/${slug}/1.json`;
  if (existsSync(join(root, path))) {
    print(`${path} is there already.`);
    return 1;
  }
  const lock = await readRoleLock(root);
  const number = Math.max(0, ...lock.roles.map((role) => role.number)) + 1;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(
    join(root, path),
    `${JSON.stringify(scaffoldRole(slug, number, today), null, 2)}\n`,
  );
  print(`wrote ${path}`);
  const plan = await planRoleLock(root, { publish: false });
  plan.problems.forEach(print);
  for (const written of await writeRoleLock(root, plan)) print(`wrote ${written}`);
  print(`Now replace its texts ("Replace:"), and run npm run role:check -- ${path}`);
  return plan.problems.length === 0 ? 0 : 1;
}

if (isProgram(import.meta.url)) {
  const today = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  process.exitCode = await roleNew(process.argv.slice(2), process.cwd(), date, (line) => {
    console.log(line);
  });
}
