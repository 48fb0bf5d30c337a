import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../architecture/source-files.ts';

const run = promisify(execFile);
const MINUTES = 60_000;

/** Checksum of the package as `npm pack` makes it, from nothing. */
async function pack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-release-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as [{ integrity: string }];
  return packed.integrity;
}

describe('the package as it would be released', { timeout: 10 * MINUTES }, () => {
  it('is the same, byte by byte, whenever it is made of the same sources', async () => {
    expect(await pack()).toBe(await pack());
  });

  it('could be published: npm has nothing to correct and nothing to warn of', async () => {
    const args = ['publish', '--dry-run', '--ignore-scripts'];
    const { stderr } = await run('npm', args, { cwd: ROOT, maxBuffer: 2 ** 26 });
    const warnings = stderr.split('\n').filter((line) => /^npm (?:warn|error)/i.test(line));
    // Said of every trial on a machine that nobody has logged in on.
    expect(warnings.filter((line) => !line.includes('requires you to be logged in'))).toEqual([]);
    expect(stderr).toContain('npm notice');
  });
});
