import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { buildRoleIndex } from '../../src/cli/roles/build-role-index.ts';
import { readRoleFiles } from '../../src/cli/roles/read-role-files.ts';
import { createStaticServer, type StaticServer } from '../../src/cli/server/static-server.ts';
import { parseRoleLock } from '#core';
import { makeScratchProject, type ScratchProject } from '#tests/docs/scratch-project.ts';

/** Builds the site as it was with version 1 of the AI Engineer as its only role, in a separate folder. */
export async function buildFirstRelease(): Promise<ScratchProject & { readonly dist: string }> {
  const project = await makeScratchProject();
  const roles = join(project.folder, 'public/roles');
  const lockFile = join(roles, 'roles.lock.json');
  const lock = parseRoleLock(JSON.parse(await readFile(lockFile, 'utf8')));
  if (!lock.ok) throw new Error(JSON.stringify(lock.error));
  const [first] = lock.value.roles;
  if (first === undefined) throw new Error('the lock names no role');
  for (const { id } of lock.value.roles.slice(1)) {
    await rm(join(roles, id), { recursive: true });
  }
  for (const { version } of first.versions.slice(1)) {
    await rm(join(roles, first.id, `${version}.json`));
  }
  const then = { ...lock.value, roles: [{ ...first, versions: first.versions.slice(0, 1) }] };
  await writeFile(lockFile, JSON.stringify(then));
  const index = buildRoleIndex(then, await readRoleFiles(roles));
  await writeFile(join(roles, 'index.json'), JSON.stringify(index));
  const { code, output } = await project.run('npm run -s build');
  if (code !== 0) throw new Error(output);
  return { ...project, dist: join(project.folder, 'dist') };
}

/** Serves a build at an address that can switch to another build. */
export async function serveInTurn(
  root: string,
): Promise<StaticServer & { readonly release: (next: string) => Promise<void> }> {
  const serve = async (folder: string, port = 0) =>
    createStaticServer({ root: folder, settings: await readHeaderSettings(folder), port });
  let server = await serve(root);
  return {
    port: server.port,
    urlAt: (host) => server.urlAt(host),
    close: () => server.close(),
    release: async (next) => {
      await server.close();
      server = await serve(next, server.port);
    },
  };
}
