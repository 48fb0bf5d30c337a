import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const A_MINUTE = 60_000;

/** `npm test -- …` without npm. */
function runTest(...args: readonly string[]) {
  // Hides the outer test run from the inner one.
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/test.mjs', ...args], {
    env: Object.fromEntries(env),
    encoding: 'utf8',
    timeout: A_MINUTE,
  });
  return { status, stdout, stderr };
}

describe('npm test -- …', { timeout: A_MINUTE }, () => {
  it('runs one file and shows its tests at once', () => {
    const { status, stdout, stderr } = runTest('tests/core/result.test.ts');
    expect(stderr).toContain('tests/core/result.test.ts');
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed, 0 skipped\n$/);
    expect(status).toBe(0);
  });

  it('runs the one test of that name, and counts no other', () => {
    const { status, stdout } = runTest('are looked for from the folder in which the command');
    expect(stdout).toBe('1 passed, 0 failed, 0 skipped\n');
    expect(status).toBe(0);
  });

  // Concatenated, so that a search for the name doesn't find this file.
  const nowhere = ['tests', 'core', 'no-such.test.ts'].join('/');

  it.each([
    ['a file that is not there', [nowhere], 1, 'No test file and no test is called'],
    ['a source without tests', ['src/main.tsx'], 1, 'No test is named after src/main.tsx'],
    ['an unknown option', ['--bogus'], 2, 'There is no option --bogus.'],
    ['an unknown long run', ['--deep', '--only', 'bogus'], 1, 'Unknown: "bogus"'],
  ])('says what is wrong with %s', (_what, args, code, words) => {
    const { status, stdout } = runTest(...args);
    expect(stdout).toContain(words);
    expect(status).toBe(code);
  });

  it('says how it is used', () => {
    const { status, stdout } = runTest('--help');
    expect(stdout).toContain('npm test -- [what] [how]');
    expect(status).toBe(0);
  });
});
