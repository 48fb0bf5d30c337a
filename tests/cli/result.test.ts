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

async function run(args: readonly string[], input: string | Uint8Array = '') {
  const printed: string[] = [];
  const bytes = typeof input === 'string' ? new Uint8Array(Buffer.from(input)) : input;
  async function* chunks() {
    const size = Math.max(7, Math.ceil(bytes.length / 1000));
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.slice(at, at + size));
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
    return JSON.parse(line) as {
      readonly line?: number;
      readonly responses?: object;
      readonly results?: readonly object[];
    };
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

  it('reads files when it is told to, and every result in them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'result-'));
    const at = (name: string) => join(folder, name);
    try {
      const pretty = JSON.stringify(JSON.parse(OBJECT), null, 2);
      await writeFile(at('responses.json'), pretty);
      await writeFile(at('two.json'), `${pretty}\n${pretty}\n`);
      await writeFile(at('link.txt'), `Have a look:\r\n#${make(4)}\r\n`);
      await writeFile(
        at('names.csv'),
        Buffer.from(`\uFEFFName\tLink\nJörg\t#${make(1)}\n`, 'utf16le'),
      );
      await writeFile(at('book.xlsx'), Buffer.from('PK\x03\x04'));
      const json = await run(['--file', at('responses.json')]);
      expect(json.exitCode).toBe(0);
      expect(parsed(json)).toMatchObject([
        { file: at('responses.json'), line: 1, responses: { TD1: 2 } },
      ]);
      expect(parsed(await run(['--file', at('two.json'), at('names.csv')]))).toMatchObject([
        { line: 1, responses: { TD1: 2 } },
        { line: 8, responses: { TD1: 2 } },
        { line: 2, label: 'Jörg', responses: { TD1: 1 } },
      ]);
      const mail = await run(['--file', at('link.txt')]);
      expect(mail.exitCode).toBe(1);
      expect(parsed(mail)).toMatchObject([
        { line: 1, error: 'empty' },
        { line: 2, responses: { TD1: 4 } },
      ]);
      const wrong = await run(['--file', at('book.xlsx'), at('nothing.txt')]);
      expect(wrong.exitCode).toBe(1);
      expect(parsed(wrong)).toMatchObject([
        { file: at('book.xlsx'), error: 'workbook' },
        { file: at('nothing.txt'), error: 'no-such-file' },
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('never takes a text for the name of a file', async () => {
    const outcome = await run(['package.json']);
    expect(outcome.exitCode).toBe(1);
    expect(parsed(outcome)).toMatchObject([{ error: expect.stringMatching(/^(empty|damaged)$/) }]);
  });

  it.each([`#${make(1)}\n#${make(2)}`, 'a\rb'])(
    'refuses a line break in an argument',
    async (text) => {
      const outcome = await run([text]);
      expect(outcome.exitCode).toBe(1);
      expect(parsed(outcome)).toEqual([{ error: 'line-break' }]);
    },
  );

  it('gives one answer to an argument with several results', async () => {
    const outcome = await run([`https://x.example/compare/#${make(0)}${make(1)}${make(2)}`]);
    expect(outcome.exitCode).toBe(0);
    const [answer, ...more] = parsed(outcome);
    expect(more).toEqual([]);
    expect(answer?.results).toMatchObject([
      { responses: { TD1: 0 } },
      { responses: { TD1: 1 } },
      { responses: { TD1: 2 } },
    ]);
  });

  it('gives exactly one answer to each line of standard input, in order', async () => {
    const lines = [
      make(0),
      '',
      OBJECT,
      'hello',
      '   \r',
      `Ann,#${make(4)}\r`,
      '{"role":',
      'x'.repeat(1_100_000),
      `https://x.example/compare/#${make(1)}${make(2)}`,
      `#${make(1)}, #${make(3).slice(0, 20)}`,
    ];
    const outcome = await run(['-'], lines.join('\n'));
    expect(outcome.exitCode).toBe(0);
    const answers = parsed(outcome);
    expect(answers.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(answers).toMatchObject([
      { responses: { TD1: 0 } },
      { error: 'empty' },
      { responses: { TD1: 2 } },
      { error: 'damaged' },
      { error: 'empty' },
      { label: 'Ann', responses: { TD1: 4 } },
      { error: 'not-json' },
      { error: 'too-long' },
      { results: [{ responses: { TD1: 1 } }, { responses: { TD1: 2 } }] },
      { results: [{ responses: { TD1: 1 } }, { error: 'cut-off' }] },
    ]);
  });

  it.each([
    ['carriage returns alone', Buffer.from(`#${make(1)}\r#${make(2)}\r`)],
    ['UTF-16', Buffer.from(`\uFEFF#${make(1)}\r\n#${make(2)}\r\n`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(`#${make(1)}\r\n#${make(2)}\r\n`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF#${make(1)}\n#${make(2)}\n`)],
  ])('reads lines in %s', async (_, bytes) => {
    expect(parsed(await run(['-'], bytes))).toMatchObject([
      { line: 1, responses: { TD1: 1 } },
      { line: 2, responses: { TD1: 2 } },
    ]);
  });

  it('prints nothing for no input', async () => {
    expect(await run(['-'])).toEqual({ exitCode: 0, printed: [] });
  });

  it.each([[[]], [['a', 'b']], [['--file']]])('says how it is used with %j', async (args) => {
    const { exitCode, printed } = await run(args);
    expect(exitCode).toBe(2);
    expect(printed[0]).toContain('npm run -s result');
  });

  it('waits for the reader of its output', async () => {
    let pending = 0;
    let most = 0;
    async function* chunks() {
      yield await Promise.resolve(new Uint8Array(Buffer.from(`${make(1)}\n`.repeat(20))));
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
