import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, scoreResponses } from '#core';
import { readRoleFiles } from '../../src/cli/read-role-files.ts';
import { result } from '../../src/cli/result.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const files = await readRoleFiles('public/roles');
const make = (level: number) =>
  encodeAnswers({ role: layoutOf(aiEngineer), responses: new Map([['TD1', level]]) });
const OBJECT = '{"role":"ai-engineer","version":1,"responses":{"TD1":2}}';

async function run(args: readonly string[], input = '') {
  const printed: string[] = [];
  async function* chunks() {
    for (let at = 0; at < input.length; at += 7)
      yield await Promise.resolve(input.slice(at, at + 7));
  }
  const exitCode = await result(args, files, chunks(), async (text) => {
    printed.push(text);
    return Promise.resolve();
  });
  return { exitCode, printed };
}

const parsed = ({ printed }: { readonly printed: readonly string[] }) =>
  printed.map((line) => {
    expect(line.indexOf('\n')).toBe(line.length - 1);
    return JSON.parse(line) as { readonly line?: number; readonly responses?: object };
  });

describe('npm run result', () => {
  it('prints the result of a link on one line', async () => {
    const outcome = await run([`https://x.example/r/ai-engineer/#${make(3)}`]);
    expect(outcome.exitCode).toBe(0);
    expect(parsed(outcome)).toMatchObject([{ role: 'ai-engineer', responses: { TD1: 3 } }]);
  });

  it('prints the error of a link on one line and fails', async () => {
    const outcome = await run([make(3).slice(0, 20)]);
    expect(outcome.exitCode).toBe(1);
    expect(parsed(outcome)).toMatchObject([{ error: 'cut-off', have: 20 }]);
  });

  it('reads a file with responses or with a link', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'result-'));
    try {
      await writeFile(join(folder, 'responses.json'), JSON.stringify(JSON.parse(OBJECT), null, 2));
      await writeFile(join(folder, 'link.txt'), `Have a look:\r\n#${make(4)}\r\n`);
      const json = await run([join(folder, 'responses.json')]);
      const link = await run([join(folder, 'link.txt')]);
      expect(parsed(json)).toMatchObject([{ responses: { TD1: 2 } }]);
      expect(parsed(link)).toMatchObject([{ responses: { TD1: 4 } }]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('answers each line of standard input in order and never stops at a bad one', async () => {
    const lines = [
      make(0),
      '',
      OBJECT,
      'hello',
      '   \r',
      `#${make(4)}\r`,
      '{"role":',
      'x'.repeat(70_000),
    ];
    const outcome = await run(['-'], lines.join('\n'));
    expect(outcome.exitCode).toBe(0);
    expect(parsed(outcome)).toMatchObject([
      { responses: { TD1: 0 } },
      { responses: { TD1: 2 } },
      { line: 4, error: 'damaged' },
      { responses: { TD1: 4 } },
      { line: 7, error: 'not-json' },
      { line: 8, error: 'too-long' },
    ]);
  });

  it('prints nothing for no input', async () => {
    expect(await run(['-'])).toEqual({ exitCode: 0, printed: [] });
  });

  it.each([[[]], [['a', 'b']]])('says how it is used with %j', async (args) => {
    const { exitCode, printed } = await run(args);
    expect(exitCode).toBe(2);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('npm run -s result');
  });

  it('waits for the reader of its output', async () => {
    let pending = 0;
    let most = 0;
    async function* chunks() {
      yield await Promise.resolve(`${make(1)}\n`.repeat(20));
    }
    await result(['-'], files, chunks(), async () => {
      pending += 1;
      most = Math.max(most, pending);
      await new Promise((resolve) => setImmediate(resolve));
      pending -= 1;
    });
    expect(most).toBe(1);
  });
});

describe('the server’s line in the docs', () => {
  const page = readFileSync('docs/embedding.md', 'utf8');
  const [, section = ''] = page.split('## Into your application form');
  const line = /```sh\n(.*\$ROLE_RADAR_LINK.*)\n```/.exec(section)?.[1] ?? '';
  /** As it stands there, in the shell that a server would use. */
  const score = (link: string) => {
    const env = { ...process.env, ROLE_RADAR_LINK: link };
    const { status, stdout } = spawnSync('sh', ['-c', line], { env, encoding: 'utf8' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    return { status, said: JSON.parse(stdout) as Record<string, unknown> };
  };

  it('computes the scores of a link with answers again', () => {
    expect(line).not.toBe('');
    const layout = layoutOf(aiEngineer);
    const code = encodeAnswers({ role: layout, responses: TYPICAL_ANSWERS });
    const { status, said } = score(`https://role-radar.example/r/ai-engineer/#${code}`);
    const { fit, competencies } = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
    expect(status).toBe(0);
    expect(said).toMatchObject({ role: 'ai-engineer', version: 1, fit: { band: fit?.band } });
    const ids = competencies.map(({ id }) => id);
    expect(Object.keys(said['competencies'] ?? {})).toEqual(ids);
    const scored = said['fit'] as { readonly score: number };
    expect(scored.score).toBeCloseTo(fit?.score ?? NaN, 1);
  });

  it('says what is wrong with one that was tampered with, and runs nothing that is in it', () => {
    const { said } = score('$(echo 1); `id` "; echo 2 #1ABC');
    expect(said).toMatchObject({ line: 1 });
    expect(typeof said['error']).toBe('string');
  });
});
