import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SITE_SOURCES } from '#tests/support/site-sources.ts';

/** Hashes of all files of a build; the stamp only records what dist/ was built from. */
function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.stamp')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

it('a second build, in another folder, time zone, language and mode, is the same byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'role-radar-again-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const source of SITE_SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'development', TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8' },
    },
  );
  expect(status, stderr).toBe(0);
  const first = hashesOf('dist');
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(hashesOf(join(folder, 'dist'))).toEqual(first);
});
