import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readHeaderSettings,
  writeHeaderFiles,
} from '../../../src/build/headers/write-header-files.ts';
import { DEPLOYED, FILES } from './sample-settings.ts';

const LOCK = {
  schemaVersion: 1,
  roles: [
    {
      number: 0,
      id: 'ai-engineer',
      versions: [
        { version: 1, sha256: 'a'.repeat(64), published: true },
        { version: 2, sha256: 'b'.repeat(64), published: false },
      ],
    },
  ],
};

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'role-radar-dist-'));
  for (const file of [...FILES, 'cli/serve.js', '.stamp']) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), '');
  }
  await writeFile(join(dist, 'roles/roles.lock.json'), JSON.stringify(LOCK));
});
afterEach(() => rm(dist, { recursive: true }));

describe('writeHeaderFiles', () => {
  it('writes what each kind of host reads, and what our own server reads', async () => {
    await writeHeaderFiles(dist, DEPLOYED);
    for (const file of [
      '_headers',
      'vercel.json',
      'nginx-headers.conf',
      'caddy-site.conf',
      'apache-site.conf',
    ]) {
      expect(await readFile(join(dist, file), 'utf8'), file).toContain("frame-ancestors 'none'");
    }
    expect(await readHeaderSettings(dist)).toEqual(DEPLOYED);
  });

  it('calls a role file immutable only when the lock says it is published', async () => {
    await writeHeaderFiles(dist, DEPLOYED);
    expect((await readHeaderSettings(dist)).published).toEqual(['/roles/ai-engineer/1.json']);
  });

  it('has no rule for files that aren’t part of the site', async () => {
    await writeHeaderFiles(dist, DEPLOYED);
    expect(await readFile(join(dist, '_headers'), 'utf8')).not.toMatch(/stamp|\/cli\/|\.conf/);
  });

  it('writes the same bytes again', async () => {
    await writeHeaderFiles(dist, DEPLOYED);
    const first = await readFile(join(dist, '_headers'), 'utf8');
    await writeHeaderFiles(dist, DEPLOYED);
    expect(await readFile(join(dist, '_headers'), 'utf8')).toBe(first);
  });

  it('stops the build when the lock is missing', async () => {
    await rm(join(dist, 'roles/roles.lock.json'));
    await expect(writeHeaderFiles(dist, DEPLOYED)).rejects.toThrow('roles.lock.json');
  });
});
