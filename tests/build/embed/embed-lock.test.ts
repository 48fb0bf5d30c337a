import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  embedLockProblems,
  readEmbedLock,
  releaseEmbedLoader,
} from '../../../src/build/embed/embed-lock.ts';

const SOURCES = fileURLToPath(new URL('../../../src', import.meta.url));

/** A project with the loader's sources and no release. */
async function makeProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'role-radar-loader-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const folder of ['core/embed', 'core/address'])
    await cp(join(SOURCES, folder), join(root, 'src', folder), { recursive: true });
  await cp(join(SOURCES, 'embed-host'), join(root, 'src/embed-host'), { recursive: true });
  return root;
}

describe('releasing the loader', () => {
  it('keeps each release, oldest first', async () => {
    const root = await makeProject();
    expect(await readEmbedLock(root)).toEqual([]);
    await releaseEmbedLoader(root, '1.0.0');
    await releaseEmbedLoader(root, '1.1.0');
    expect((await readEmbedLock(root)).map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
    expect(await embedLockProblems(root)).toEqual([]);
  });

  it.each(['1.0.0', '0.9.9', '1.0', 'v2'])('refuses %s after 1.0.0', async (version) => {
    const root = await makeProject();
    await releaseEmbedLoader(root, '1.0.0');
    await expect(releaseEmbedLoader(root, version)).rejects.toThrow(version);
  });

  it('names Windows line ends as what changed a released file', async () => {
    const root = await makeProject();
    const { version, files } = await releaseEmbedLoader(root, '1.0.0');
    for (const { name } of files) {
      const path = join(root, 'public/embed', version, name);
      // The minified loader has no line ending except one added by a tool, so each file gets one.
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    }
    const problems = await embedLockProblems(root);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toContain('Windows line ends');
  });

  it('notices a released file that changed, is gone, or was never locked', async () => {
    const root = await makeProject();
    await releaseEmbedLoader(root, '1.0.0');
    await writeFile(join(root, 'public/embed/1.0.0/role-radar.js'), 'changed');
    await rm(join(root, 'public/embed/1.0.0/role-radar-doctor.js'));
    await cp(join(root, 'public/embed/1.0.0'), join(root, 'public/embed/1.0.1'), {
      recursive: true,
    });
    const problems = (await embedLockProblems(root)).join('\n');
    expect(problems).toContain('role-radar.js was released and has changed');
    expect(problems).toContain('role-radar-doctor.js was released and is gone');
    expect(problems).toContain('1.0.1 is not in the lock');
    await expect(releaseEmbedLoader(root, '1.1.0')).rejects.toThrow('has changed');
  });
});
