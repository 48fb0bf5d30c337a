import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const run = promisify(execFile);
const OPTIONS = {
  compilerOptions: {
    strict: true,
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
  },
  include: ['*.ts', '*.tsx'],
};
/** Each breaks the one rule it is named after. The first four need types to be seen. */
const PLANTED: readonly (readonly [rule: string, code: string])[] = [
  ['no-floating-promises', 'export const f = async () => 1;\nexport const g = () => { f(); };\n'],
  ['no-unsafe-return', "export const f = (): number => JSON.parse('1');\n"],
  [
    'no-misused-promises',
    'export const f = async () => true;\nexport const g = () => { if (f()) return 1; return 0; };\n',
  ],
  [
    'switch-exhaustiveness-check',
    "export const f = (a: 'x' | 'y') => { switch (a) { case 'x': return 1; } return 0; };\n",
  ],
  ['no-explicit-any', 'export const f = (a: any) => a === 1;\n'],
  ['no-eval', "export const f = () => { eval('1'); };\n"],
  ['no-default-export', 'export default 1;\n'],
];

describe('the linter', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'role-radar-lint-'));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(OPTIONS));
    for (const [rule, code] of PLANTED) await writeFile(join(folder, `${rule}.ts`), code);
    await writeFile(join(folder, 'fine.ts'), 'export const f = (a: number) => a + 1;\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function lint(file: string): Promise<string> {
    const args = ['--type-aware', '--config', join(ROOT, '.oxlintrc.json'), '--format=unix', file];
    const outcome = run(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), ...args], {
      cwd: folder,
    });
    return outcome.then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
  }

  it.each(PLANTED)('catches %s', async (rule) => {
    expect(await lint(`${rule}.ts`)).toContain(rule);
  });

  it('lets a sound file pass', async () => {
    expect(await lint('fine.ts')).toBe('');
  });
});
