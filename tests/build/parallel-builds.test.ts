import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeScratchProject } from '#tests/docs/scratch-project.ts';

/** As of two checkouts that share their packages, and with them the cache folder. */
it('leaves the files of a build that runs at the same time', { timeout: 120_000 }, async () => {
  const project = await makeScratchProject();
  const cache = join(project.folder, 'node_modules/.cache/role-radar');
  const others = ['prerender', 'prerender-of-another'].map((name) => join(cache, name));
  onTestFinished(async () => {
    for (const folder of others) await rm(folder, { recursive: true, force: true });
    await project.remove();
  });
  const files = others.map((folder) => join(folder, 'chunk.js'));
  for (const folder of others) await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(file, '');

  const { code, output } = await project.run('npm run -s build');

  expect(code, output).toBe(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
