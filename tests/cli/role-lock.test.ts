import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planRoleLock } from '../../src/cli/roles/plan-role-lock.ts';
import { roleLock } from '../../src/cli/role-lock.ts';
import { roleNew } from '../../src/cli/role-new.ts';

const ROLE = 'public/roles/ai-engineer/1.json';
const LOCK = 'public/roles/roles.lock.json';
const JOURNAL = 'tests/golden/roles/published.jsonl';

describe('the committed files', () => {
  it('are what role:lock would write, so hashes, index and JSON Schema are those of the role files', async () => {
    const plan = await planRoleLock('.');
    expect(plan.problems).toEqual([]);
    expect([...plan.files.keys()]).toHaveLength(8);
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

  /** A second role without the template's texts. */
  const publishSecond = async () => {
    await mkdir(join(root, 'public/roles/second'));
    const role: unknown = { ...(JSON.parse(await read(ROLE)) as object), id: 'second', number: 2 };
    await writeFile(join(root, 'public/roles/second/1.json'), JSON.stringify(role));
    expect(await run('--publish', 'second')).toBe(0);
  };

  it('writes everything once', async () => {
    expect(lines.filter((line) => line.startsWith('wrote '))).toHaveLength(8);
    expect(await run()).toBe(0);
    expect(lines).toEqual([
      'Everything is up to date.',
      'ai-engineer/1.json is a draft: see it at /drafts/ai-engineer/1/ (npm run dev)',
    ]);
  });

  describe('--archive', () => {
    const INDEX = 'public/roles/index.json';
    const inCatalogue = async () =>
      (JSON.parse(await read(INDEX)) as { roles: { id: string }[] }).roles.map(({ id }) => id);

    it('takes a role out of the catalogue and keeps its file, until it is put back', async () => {
      expect(await run('--publish', 'ai-engineer')).toBe(0);
      await publishSecond();
      const before = [await read(LOCK), await read(INDEX)];
      expect(await run('--archive', 'ai-engineer', '--dry-run')).toBe(0);
      expect(await read(LOCK)).toBe(before[0]);
      expect(await run('--archive', 'ai-engineer')).toBe(0);
      expect(lines[0]).toMatch(/^"ai-engineer" leaves the catalogue/);
      expect(await inCatalogue()).toEqual(['second']);
      expect(await run()).toBe(0);
      expect(await inCatalogue()).toEqual(['second']);
      expect(await run('--archive', 'ai-engineer')).toBe(1);
      expect(lines).toEqual(['"ai-engineer" is archived already']);
      expect(await run('--restore', 'ai-engineer')).toBe(0);
      expect([await read(LOCK), await read(INDEX)]).toEqual(before);
      expect(await run('--restore', 'ai-engineer')).toBe(1);
      expect(lines).toEqual(['"ai-engineer" is in the catalogue already']);
    });

    it('ends with the next version that is published', async () => {
      expect(await run('--publish', 'ai-engineer')).toBe(0);
      expect(await run('--archive', 'ai-engineer')).toBe(0);
      const next = (await read(ROLE)).replace('"version": 1', '"version": 2');
      await writeFile(join(root, 'public/roles/ai-engineer/2.json'), next);
      expect(await run()).toBe(0);
      expect(await inCatalogue()).toEqual([]);
      expect(await run('--publish', 'ai-engineer')).toBe(0);
      expect(await inCatalogue()).toEqual(['ai-engineer']);
    });

    it('is refused for a draft, for no role, and in other words', async () => {
      expect(await run('--archive', 'ai-engineer')).toBe(1);
      expect(lines).toEqual(['"ai-engineer" is not published: a draft is in no catalogue']);
      expect(await run('--archive', 'nobody')).toBe(1);
      expect(await run('--archive', 'ai-engineer/1')).toBe(2);
      expect(await run('--archive')).toBe(2);
      expect(await run('--restore', 'ai-engineer', '1')).toBe(2);
    });
  });

  it('takes on the new hash of a draft', async () => {
    const before = await read(LOCK);
    await edit(ROLE, (text) => text.replace('AI Engineer', 'AI engineer'));
    expect(await run()).toBe(0);
    expect(await read(LOCK)).not.toBe(before);
  });

  it('refuses every change to a published version, down to a space', async () => {
    expect(await run('--publish', 'ai-engineer')).toBe(0);
    await edit(ROLE, (text) => `${text} `);
    const before = await read(LOCK);
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      "ai-engineer/1.json: published, so it can't change; put the change into a new version",
    ]);
    expect(await read(LOCK)).toBe(before);
  });

  it('refuses to lose a published version', async () => {
    await run('--publish', 'ai-engineer');
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
    await run('--publish', 'ai-engineer');
    await edit(ROLE, (text) => `${text} `);
    await edit(LOCK, (text) => text.replace('"published": true', '"published": false'));
    expect(await run()).toBe(1);
    expect(lines).toEqual(['ai-engineer/1.json: was published, and the lock says otherwise']);
  });

  it('notices a journal with a line changed or gone', async () => {
    await publishSecond();
    await run('--publish', 'ai-engineer');
    const journal = await read(JOURNAL);
    const [, last = ''] = journal.split('\n');
    await writeFile(join(root, JOURNAL), `${last}\n`);
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      'line 1: changed, or a line before it is gone',
      'second/1.json: published without a line in the journal',
    ]);
    await writeFile(join(root, JOURNAL), journal);
    expect(await run()).toBe(0);
  });

  it('begins new assessments with the published version, beside a newer draft', async () => {
    await run('--publish', 'ai-engineer');
    const next = (await read(ROLE)).replace('"version": 1', '"version": 2');
    await writeFile(join(root, 'public/roles/ai-engineer/2.json'), next);
    expect(await run()).toBe(0);
    expect(JSON.parse(await read('public/roles/index.json'))).toMatchObject({
      roles: [{ versions: [1], current: 1 }],
    });
    expect(await run('--publish', 'ai-engineer')).toBe(0);
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
    await run('--publish', 'ai-engineer');
    await edit(ROLE, (text) => text.replace('"number": 1,', '"number": 2,'));
    expect(await run()).toBe(1);
    expect(lines).toContain('ai-engineer/1.json: "ai-engineer" has the number 1');
  });

  it('refuses a name that stands twice, of which one value would be dropped', async () => {
    await edit(ROLE, (text) => text.replace('"target": 90', '"target": 15, "target": 90'));
    expect(await run()).toBe(1);
    expect(lines).toEqual([
      'ai-engineer/1.json: at competencies[0].target: expected each name once, got "target" again',
    ]);
  });

  it('takes a file that Windows wrote for the same file', async () => {
    await run();
    const lock = await read(LOCK);
    await edit(ROLE, (text) => text.replaceAll('\n', '\r\n'));
    await run();
    expect(await read(LOCK)).toBe(lock);
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

  it.each([
    ['--force'],
    ['--publish'],
    ['--dry-run'],
    ['--publish', '../x'],
    ['--publish', 'x', '0'],
    ['--publish', 'x/1', '2'],
    ['--publish', 'x', '1', 'y'],
  ])('knows no other options: %j', async (...args) => {
    expect(await run(...args)).toBe(2);
    expect(lines[0]).toContain('Usage');
  });

  it('names the drafts where it is not said which one to publish', async () => {
    await run('--publish');
    expect(lines).toContain('Drafts: ai-engineer/1');
  });

  it('says what it makes final, and what there is still to say against it', async () => {
    expect(await run('--publish', 'ai-engineer', '--dry-run')).toBe(0);
    expect(lines.join('\n')).toContain('warning: at indicators: no scenario is linked to TD8');
    expect(lines.join('\n')).toContain('publishing version 1 of "AI Engineer" (5 competencies');
    expect(JSON.parse(await read(LOCK))).toMatchObject({
      roles: [{ versions: [{ published: false }] }],
    });
  });

  it('publishes one role and leaves the drafts of others alone, with whatever is wrong in them', async () => {
    await roleNew(['second'], root, '2026-11-22', () => undefined);
    await writeFile(join(root, 'public/roles/second/1.json'), '{ "title": ');
    expect(await run('--publish', 'ai-engineer/1')).toBe(0);
    expect(JSON.parse(await read(LOCK))).toMatchObject({
      roles: [
        { id: 'ai-engineer', versions: [{ published: true }] },
        { id: 'second', versions: [{ published: false }] },
      ],
    });
    expect(JSON.parse(await read('public/roles/index.json'))).toMatchObject({
      roles: [{ id: 'ai-engineer' }],
    });
    expect((await read(JOURNAL)).trim().split('\n')).toHaveLength(1);
  });

  it('refuses to publish a file in which a name stands twice', async () => {
    await edit(ROLE, (text) => text.replace('"version": 1,', '"version": 1, "version": 1,'));
    expect(await run('--publish', 'ai-engineer')).toBe(1);
    expect(lines[0]).toContain('expected each name once');
    expect(await read(JOURNAL)).toBe('');
  });

  it('refuses to publish what is left of the template', async () => {
    await roleNew(['second'], root, '2026-11-22', () => undefined);
    expect(await run('--publish', 'second')).toBe(1);
    expect(lines.at(-1)).toMatch(
      /not published, because \d\d texts of the template are left in it/,
    );
    expect(lines.filter((line) => line.includes('a text of the template'))).not.toHaveLength(0);
    expect(await read(JOURNAL)).toBe('');
  });

  it.each([
    [['nobody'], 'no role "nobody": there is no file nobody/1.json'],
    [['ai-engineer/7'], 'there is no file ai-engineer/7.json'],
  ])('refuses to publish what is not there: %j', async (args, problem) => {
    expect(await run('--publish', ...args)).toBe(1);
    expect(lines).toEqual([problem]);
  });

  it('publishes versions in their order, and none twice', async () => {
    await roleNew(['ai-engineer', '--version'], root, '2026-11-22', () => undefined);
    expect(await run('--publish', 'ai-engineer')).toBe(1);
    expect(lines).toEqual([
      '"ai-engineer" has 2 drafts; say which one: ai-engineer/1 or ai-engineer/2',
    ]);
    expect(await run('--publish', 'ai-engineer', '2')).toBe(1);
    expect(lines[0]).toContain(
      'ai-engineer/1.json: still a draft; publish versions in their order',
    );
    expect(await run('--publish', 'ai-engineer', '1')).toBe(0);
    expect(await run('--publish', 'ai-engineer', '1')).toBe(1);
    expect(lines).toEqual(['ai-engineer/1.json: published already']);
    expect(await run('--publish', 'ai-engineer')).toBe(0);
    expect(await run('--publish', 'ai-engineer')).toBe(1);
    expect(lines).toEqual(['every version of "ai-engineer" is published already']);
  });

  it.each([
    ['Data Analyst/1.json', 'call it "data-analyst"'],
    ['data-analyst/1 - Kopie.json', '1.json, 2.json'],
    ['data-analyst/v1.json', '1.json, 2.json'],
    ['data-analyst/1.JSON', '1.json, 2.json'],
    ['data-analyst/drafts/1.json', 'right in the folder'],
    ['data-analyst.json', '<slug>/1.json'],
    ['Größe/1.json', 'call it "gro-e"'],
  ])('names a file that it passes over: %s', async (path, reason) => {
    await mkdir(dirname(join(root, 'public/roles', path)), { recursive: true });
    await cp(ROLE, join(root, 'public/roles', path));
    expect(await run()).toBe(0);
    const line = lines.find((each) => each.startsWith(`public/roles/${path}: ignored`));
    expect(line).toContain(reason);
  });

  it('says nothing of files that no author made', async () => {
    await writeFile(join(root, 'public/roles/.DS_Store'), '');
    await run();
    expect(lines.join()).not.toContain(': ignored');
  });
});
