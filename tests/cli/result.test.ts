import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, scoreResponses } from '#core';
import { resultLineJsonSchema } from '../../src/cli/result/result-line-json-schema.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { checkJsonSchema, type JsonSchema } from '#tests/support/check-json-schema.ts';
import { runResult } from '#tests/support/run-result.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const schema = JSON.parse(resultLineJsonSchema()) as JsonSchema;
const make = (level: number) =>
  encodeAnswers({ role: layoutOf(aiEngineer), responses: new Map([['TD1', level]]) });
const OBJECT = '{"role":"ai-engineer","version":1,"responses":{"TD1":2}}';

type Printed = {
  readonly line: number;
  readonly name: string | null;
  readonly error: string | null;
  readonly responses?: object;
  readonly results?: readonly object[];
};

/** The output lines, each validated against the published schema. */
function parsed({ printed }: { readonly printed: string }): readonly Printed[] {
  return printed
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const value = JSON.parse(line) as Printed;
      expect(checkJsonSchema(schema, value)).toEqual([]);
      return value;
    });
}

describe('npm run result', () => {
  it('prints the result of a link on one line', async () => {
    const outcome = await runResult([`https://x.example/r/ai-engineer/#${make(3)}`]);
    expect(outcome.exitCode).toBe(0);
    expect(parsed(outcome)).toMatchObject([{ role: 'ai-engineer', responses: { TD1: 3 } }]);
  });

  it('prints the error of a link on one line and fails', async () => {
    const outcome = await runResult([make(3).slice(0, 20)]);
    expect(outcome.exitCode).toBe(1);
    expect(parsed(outcome)).toMatchObject([{ error: 'cut-off', detail: { have: 20 } }]);
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
      const json = await runResult(['--file', at('responses.json')]);
      expect(json.exitCode).toBe(0);
      expect(parsed(json)).toMatchObject([
        { file: at('responses.json'), line: 1, responses: { TD1: 2 } },
      ]);
      expect(parsed(await runResult(['--file', at('two.json'), at('names.csv')]))).toMatchObject([
        { line: 1, responses: { TD1: 2 } },
        { line: 8, responses: { TD1: 2 } },
        { line: 2, name: 'Jörg', responses: { TD1: 1 } },
      ]);
      const mail = await runResult(['--file', at('link.txt')]);
      // Text around a link in an email isn't a lost result.
      expect(mail.exitCode).toBe(0);
      expect(parsed(mail)).toMatchObject([{ line: 2, responses: { TD1: 4 } }]);
      const list = `Ann: #${make(1)}\nBo: not yet\nCy: #${make(2)}\n`;
      await writeFile(at('list.txt'), list);
      const listed = await runResult(['--file', at('list.txt')]);
      expect(listed.exitCode).toBe(3);
      expect(parsed(listed)).toMatchObject([
        { line: 1, name: 'Ann' },
        { line: 2, error: 'empty' },
        { line: 3, name: 'Cy' },
      ]);
      const wrong = await runResult(['--file', at('book.xlsx'), at('nothing.txt')]);
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
    const outcome = await runResult(['package.json']);
    expect(outcome.exitCode).toBe(1);
    expect(parsed(outcome)).toMatchObject([{ error: expect.stringMatching(/^(empty|damaged)$/) }]);
  });

  it.each([`#${make(1)}\n#${make(2)}`, 'a\rb'])(
    'refuses a line break in an argument',
    async (text) => {
      const outcome = await runResult([text]);
      expect(outcome.exitCode).toBe(1);
      expect(parsed(outcome)).toMatchObject([{ error: 'line-break' }]);
    },
  );

  it('gives one answer to an argument with several results', async () => {
    const outcome = await runResult([`https://x.example/compare/#${make(0)}${make(1)}${make(2)}`]);
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
    const outcome = await runResult(['-'], lines.join('\n'));
    expect(outcome.exitCode).toBe(3);
    expect(outcome.warned).toBe(
      '10 lines: 6 results, 4 failed (1 damaged, 1 not-json, 1 too-long, and 1 cut-off), 2 blank, 2 lines with several results; 0 s, 10,000 lines a second\n',
    );
    const answers = parsed(outcome);
    expect(answers.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(answers.map(({ error }) => error ?? '-').join(' ')).toBe(
      '- empty - damaged empty - not-json too-long - some-failed',
    );
    expect(answers).toMatchObject([
      { responses: { TD1: 0 } },
      { error: 'empty' },
      { responses: { TD1: 2 } },
      { error: 'damaged' },
      { error: 'empty' },
      { name: 'Ann', responses: { TD1: 4 } },
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
    expect(parsed(await runResult(['-'], bytes))).toMatchObject([
      { line: 1, responses: { TD1: 1 } },
      { line: 2, responses: { TD1: 2 } },
    ]);
  });

  it('prints nothing for no input', async () => {
    expect(await runResult(['-', '--quiet'])).toEqual({ exitCode: 0, printed: '', warned: '' });
  });

  it.each([
    [[], 'there is nothing to read'],
    [['--file'], 'there is nothing to read'],
    [['a', 'b'], 'one link or code at a time'],
    [['-', '--format', 'xlsx'], '--format is one of ndjson, csv, parquet'],
    [['-', '--jobs', '0'], '--jobs is a whole number'],
    [['-', '--idk', 'no'], '--idk is a whole number or NA'],
    [['-', '--long', '--matrix'], 'not both'],
    [['-', '--nonsense'], '--nonsense'],
    [['-', '--role', 'astronaut'], 'There is no role called astronaut. There are: ai-engineer'],
    [['-', '--fields', 'fit'], 'There is no column called fit. There are: line, result, name'],
  ])('says what is wrong with %j', async (args, reason) => {
    const { exitCode, printed, warned } = await runResult(args);
    expect(exitCode).toBe(2);
    expect(printed).toBe('');
    expect(warned).toContain(reason);
  });

  it.each(['--help', '-h'])('explains itself with %s', async (flag) => {
    const { exitCode, printed } = await runResult([flag]);
    expect(exitCode).toBe(0);
    for (const name of ['--jobs', '--format', '--id', '--matrix']) expect(printed).toContain(name);
  });
});

describe('the server’s line in the docs', () => {
  const page = readFileSync('docs/embedding.md', 'utf8');
  const [, section = ''] = page.split('## Into your application form');
  const line = /```sh\n(.*\$ROLE_RADAR_LINK.*)\n```/.exec(section)?.[1] ?? '';
  /** As documented, in the shell that a server would use. */
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
