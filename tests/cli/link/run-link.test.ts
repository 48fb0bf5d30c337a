import { describe, expect, it } from 'vitest';
import { link } from '../../../src/cli/link/run-link.ts';
import { readRoleFiles, type RoleFileOnDisk } from '../../../src/cli/roles/read-role-files.ts';
import { runResult } from '#tests/support/run-result.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const files = await readRoleFiles('public/roles');

async function run(
  args: readonly string[],
  input: string,
  roles: readonly RoleFileOnDisk[] = files,
) {
  const said = { printed: '', warned: '' };
  async function* chunks() {
    yield await Promise.resolve(new Uint8Array(Buffer.from(input)));
  }
  const exitCode = await link(args, {
    files: roles,
    input: chunks(),
    output: {
      write: (text) => {
        said.printed += String(text);
        return Promise.resolve();
      },
      end: () => Promise.resolve(),
    },
    warn: (text) => (said.warned += text),
  });
  return { exitCode, ...said };
}

const object = (more: object = {}) =>
  JSON.stringify({
    role: 'ai-engineer',
    version: 1,
    responses: Object.fromEntries(TYPICAL_ANSWERS),
    ...more,
  });
const resultsOf = async (links: string) =>
  (await runResult(['-'], links)).printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as object);

describe('npm run link', () => {
  it('makes links that npm run result reads back', async () => {
    const { exitCode, printed, warned } = await run(
      ['-', '--site', 'https://x.example/app'],
      `${object({ name: 'Ada', date: '2026-11-28' })}\n${object()}\n`,
    );
    expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: '2 links, 0 failed\n' });
    expect(printed).toMatch(/^https:\/\/x\.example\/app\/r\/ai-engineer\/#1\S+\nhttps:\S+\n$/);
    const responses = Object.fromEntries(TYPICAL_ANSWERS);
    expect(await resultsOf(printed)).toMatchObject([
      { name: 'Ada', date: '2026-11-28', responses },
      { name: null, date: null, responses },
    ]);
  });

  it.each([',', ';', '\t'])('reads a table with %j between its cells', async (separator) => {
    const rows = [
      ['Name', 'TD1', 'TD-S3', 'TS1', 'CM1'],
      ['Ada', '3', 'idk', 'NA', ''],
      ['Bo', '2.0', '1', 'skipped', '4'],
    ];
    const table = rows.map((row) => row.join(separator)).join('\n');
    const { printed } = await run(['-', '--role', 'ai-engineer'], table);
    expect(await resultsOf(printed)).toMatchObject([
      { name: 'Ada', responses: { TD1: 3, 'TD-S3': 'idk' } },
      { name: 'Bo', responses: { TD1: 2, 'TD-S3': 1, CM1: 4 } },
    ]);
  });

  it('makes links with scores alone', async () => {
    const { printed } = await run(['-', '--scores'], object());
    expect(await resultsOf(printed)).toMatchObject([{ rescored: false, responses: null }]);
  });

  it('keeps a place for each line, and says what is wrong with it', async () => {
    const lines = [
      object(),
      '',
      'no json',
      object({ role: 'astronaut' }),
      object({ version: 9 }),
      object({ responses: { TD1: 7, XX: 1 } }),
      JSON.stringify({ responses: {} }),
      '[1]',
      object(),
    ].join('\n');
    const text = await run(['-'], lines);
    expect(text.exitCode).toBe(3);
    expect(text.printed.split('\n').map((line) => line.slice(0, 1))).toEqual([
      ...'1',
      ...Array.from({ length: 7 }, () => ''),
      ...'1',
      '',
    ]);
    expect(text.warned).toMatch(/line 6: invalid-responses: at TD1: .*XX/);
    const json = await run(['-', '--format', 'ndjson'], lines);
    const errors = json.printed
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { readonly error: string | null }).error ?? '-');
    expect(errors.join(' ')).toBe(
      '- empty not-json unknown-role version-unavailable invalid-responses no-role not-json -',
    );
  });

  it('names a draft by its file, at its own address', async () => {
    const drafts = files.map((file) => ({ ...file, published: false }));
    const { printed } = await run(['-', '--site', 'https://x.example'], object(), drafts);
    expect(printed).toMatch(/^https:\/\/x\.example\/drafts\/ai-engineer\/1\/shared\/#1/);
  });

  it.each([
    [[], 'give - for standard input'],
    [['-', '--site', 'x.example'], '--site is an address'],
    [['-', '--format', 'csv'], '--format is text or ndjson'],
    [['-', '--version', 'two'], '--version is a whole number'],
    [['-', '--nonsense'], '--nonsense'],
  ])('says what is wrong with %j', async (args, reason) => {
    const { exitCode, warned } = await run(args, '');
    expect(exitCode).toBe(2);
    expect(warned).toContain(reason);
  });

  it('explains itself', async () => {
    expect(await run(['--help'], '')).toMatchObject({
      exitCode: 0,
      printed: expect.stringMatching(/^Usage/) as string,
    });
  });
});
