import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answerLines } from '#tests/support/answer-lines.ts';
import { BLOCKS } from '../docs/pages.ts';
import { makeScratchProject, type ScratchProject } from '../docs/scratch-project.ts';

const MINUTES = 60_000;
const LINES = 3_000;
const commands = BLOCKS.filter(({ page }) => page === 'docs/past-one-machine.md').flatMap(
  ({ text }) => text.split('\n'),
);
const commandWith = (part: string) => commands.find((command) => command.includes(part)) ?? '';
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

type Line = {
  readonly id?: string;
  readonly error: string | null;
  readonly fit: { readonly band: string | null };
};

describe('the recipes for more than one machine', { timeout: 10 * MINUTES }, () => {
  let project: ScratchProject;
  let folder = '';

  beforeAll(async () => {
    project = await makeScratchProject();
    folder = await mkdtemp(join(tmpdir(), 'role-radar-recipes-'));
    await writeFile(
      join(project.folder, 'links.txt'),
      [...answerLines(aiEngineer, LINES)].map((code) => `#${code}\n`).join(''),
    );
    const { code, output } = await project.run(
      'npm run -s result -- - --quiet < links.txt > expected.jsonl',
    );
    expect(code, output).toBe(0);
  }, 5 * MINUTES);

  afterAll(async () => {
    await project.remove();
    await rm(folder, { recursive: true });
  });

  const linesOf = async (name: string) =>
    (await readFile(join(project.folder, name), 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);

  it('GNU parallel keeps the order, and the number of each line', async (context) => {
    if (!has('parallel')) {
      console.log('skipped because it is not installed: GNU parallel');
      context.skip();
    }
    // Small parts, so that there are many of them.
    const command = commandWith('parallel').replace('--block 1M', '--block 20k');
    const { code, output } = await project.run(command);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    const results = await linesOf('results.jsonl');
    expect(results.map(({ id }) => id)).toEqual(
      Array.from({ length: LINES }, (_, index) => String(index + 1)),
    );
    const expected = await linesOf('expected.jsonl');
    expect(results.map(({ fit }) => fit)).toEqual(expected.map(({ fit }) => fit));
  });

  it('DuckDB reads the lines, with and without bad ones', async (context) => {
    const run = (command: string) =>
      spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', timeout: 5 * MINUTES });
    await writeFile(join(folder, 'package.json'), '{}');
    const installed = run(commandWith('npm install'));
    if (installed.status !== 0) {
      console.log('skipped because its package could not be had: DuckDB');
      context.skip();
    }
    const good = await readFile(join(project.folder, 'expected.jsonl'), 'utf8');
    const bands = new Map<string | null, number>();
    for (const { fit } of await linesOf('expected.jsonl'))
      bands.set(fit.band, (bands.get(fit.band) ?? 0) + 1);
    await project.run('echo hello | npm run -s result -- - --quiet > bad.jsonl');
    const bad = await readFile(join(project.folder, 'bad.jsonl'), 'utf8');
    for (const lines of [good, `${good}${bad}`, `${bad}${good}`]) {
      await writeFile(join(folder, 'results.jsonl'), lines);
      const { stdout, stderr } = run(commandWith('node --input-type'));
      expect(stderr).toBe('');
      const rows = JSON.parse(stdout) as readonly { band: string; results: number }[];
      expect(new Map(rows.map(({ band, results }) => [band, results]))).toEqual(bands);
    }
  });

  it('DuckDB reads the Parquet that is written', async (context) => {
    const query = commandWith('node --input-type');
    const written = await project.run(
      `npm run -s result -- - --quiet --format parquet --out ${join(folder, 'results.parquet')} < links.txt`,
    );
    expect(written.code, written.output).toBe(0);
    const command = query
      .replace('fit.band,', 'fit_band as band,')
      .replace('results.jsonl', 'results.parquet');
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    if (status !== 0 && !stdout) {
      console.log('skipped because its package could not be had: DuckDB');
      context.skip();
    }
    const rows = JSON.parse(stdout) as readonly { results: number }[];
    expect(rows.reduce((sum, { results }) => sum + results, 0)).toBe(LINES);
  });
});
