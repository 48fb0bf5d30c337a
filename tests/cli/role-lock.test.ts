import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planRoleLock } from '../../src/cli/plan-role-lock.ts';
import { roleLock } from '../../src/cli/role-lock.ts';
import { roleNew } from '../../src/cli/role-new.ts';

const ROLE = 'public/roles/ai-engineer/1.json';
const LOCK = 'public/roles/roles.lock.json';
const JOURNAL = 'tests/golden/roles/published.jsonl';

describe('the committed files', () => {
  it('are what role:lock would write, so hashes, index and JSON Schema are those of the role files', async () => {
    const plan = await planRoleLock('.', { publish: false });
    expect(plan.problems).toEqual([]);
    expect([...plan.files.keys()]).toHaveLength(5);
    for (const [path, text] of plan.files) {
      expect(await readFile(path, 'utf8'), `${path}: run npm run role:lock`).toBe(text);
    }
  });
});

describe('role:lock', () => {
  let root = '';
  let lines: string[] = [];
  const run = (...args: string[]) => {
    lines = [];
    return roleLock(args, root, (line) => lines.push(line));
  };
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const edit = async (path: string, change: (text: string) => string) =>
    writeFile(join(root, path), change(await read(path)));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'role-lock-'));
    await mkdir(join(root, 'public/roles/ai-engineer'), { recursive: true });
    await cp(ROLE, join(root, ROLE));
    expect(await run()).toBe(0);
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  it('writes everything once', async () => {
    expect(lines).toHaveLength(5);
    expect(await run()).toBe(0);
    expect(lines).toEqual(['Everything is up to date.']);
  });

  it('takes on the new hash of a draft', async () => {
    const before = await read(LOCK);
    await edit(ROLE, (text) => text.replace('AI Engineer', 'AI engineer'));
    expect(await run()).toBe(0);
    expect(await read(LOCK)).not.toBe(before);
  });

  it('refuses every change to a published version, down to a space', async () => {
    expect(await run('--publish')).toBe(0);
    await edit(ROLE, (text) => `${text} `);
    const before = await read(LOCK);
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      "ai-engineer/1.json: published, so it can't change; put the change into a new version",
    ]);
    expect(await read(LOCK)).toBe(before);
  });

  it('refuses to lose a published version', async () => {
    await run('--publish');
    await rm(join(root, ROLE));
    expect(await run()).toBe(1);
    expect(lines).toContain('ai-engineer/1.json: published, and its file is gone');
  });

  it('forgets a draft with its file', async () => {
    await rm(join(root, ROLE));
    expect(await run()).toBe(0);
    expect(JSON.parse(await read(LOCK))).toMatchObject({ roles: [] });
  });

  it('notices a lock that was edited to allow a change', async () => {
    await run('--publish');
    await edit(ROLE, (text) => `${text} `);
    await edit(LOCK, (text) => text.replace('"published": true', '"published": false'));
    expect(await run()).toBe(1);
    expect(lines).toEqual(['ai-engineer/1.json: was published, and the lock says otherwise']);
  });

  it('notices a journal with a line changed or gone', async () => {
    await roleNew(['second'], root, '2026-11-22', () => undefined);
    await run('--publish');
    const journal = await read(JOURNAL);
    const [, second = ''] = journal.split('\n');
    await writeFile(join(root, JOURNAL), `${second}\n`);
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      'line 1: changed, or a line before it is gone',
      'ai-engineer/1.json: published without a line in the journal',
    ]);
    await writeFile(join(root, JOURNAL), journal);
    expect(await run()).toBe(0);
  });

  it('begins new assessments with the published version, beside a newer draft', async () => {
    await run('--publish');
    const next = (await read(ROLE)).replace('"version": 1', '"version": 2');
    await writeFile(join(root, 'public/roles/ai-engineer/2.json'), next);
    expect(await run()).toBe(0);
    expect(JSON.parse(await read('public/roles/index.json'))).toMatchObject({
      roles: [{ versions: [1, 2], current: 1 }],
    });
    expect(await run('--publish')).toBe(0);
    expect(JSON.parse(await read('public/roles/index.json'))).toMatchObject({
      roles: [{ current: 2 }],
    });
    expect((await read(JOURNAL)).trim().split('\n')).toHaveLength(2);
  });

  it('refuses a number that another role has, a role that changes its number, and gaps', async () => {
    const text = await read(ROLE);
    const put = async (path: string, id: string, number: number, version: number) => {
      await mkdir(join(root, `public/roles/${id}`), { recursive: true });
      const role: unknown = { ...(JSON.parse(text) as object), id, number, version };
      await writeFile(join(root, `public/roles/${path}`), JSON.stringify(role));
    };
    await put('other/1.json', 'other', 1, 1);
    await put('ai-engineer/2.json', 'ai-engineer', 7, 2);
    await put('third/2.json', 'third', 3, 1);
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      'third/2.json: its version is 1, its name says 2',
      'ai-engineer/2.json: "ai-engineer" has the number 1',
      'other/1.json: number 1 belongs to "ai-engineer"',
      'third/2.json: version 1 is missing',
    ]);
  });

  it('never gives the number of a published role away', async () => {
    await run('--publish');
    await edit(ROLE, (text) => text.replace('"number": 1,', '"number": 2,'));
    expect(await run()).toBe(1);
    expect(lines).toContain('ai-engineer/1.json: "ai-engineer" has the number 1');
  });

  it('names a file that is no role, or in the wrong folder', async () => {
    await mkdir(join(root, 'public/roles/other'));
    await cp(ROLE, join(root, 'public/roles/other/1.json'));
    await edit(ROLE, (text) => text.replace('"target": 90', '"target": "high"'));
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      'ai-engineer/1.json: at competencies[0].target: expected a number from 0 to 100, got "high"',
      'other/1.json: its id is "ai-engineer", its folder "other"',
    ]);
  });

  it('knows no other option', async () => {
    expect(await run('--force')).toBe(2);
  });
});
