import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRoleText } from '#core';
import { roleNew } from '../../src/cli/role-new.ts';
import { reportRole } from '../../src/cli/roles/report-role.ts';

describe('role:new', () => {
  let root = '';
  let lines: string[] = [];
  const run = (...args: string[]) => {
    lines = [];
    return roleNew(args, root, '2026-11-22', (line) => lines.push(line));
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'role-new-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  it('writes a valid role with the next number into the lock, and into no list', async () => {
    expect(await run('data-engineer')).toBe(0);
    expect(await run('product-manager')).toBe(0);
    const text = await readFile(join(root, 'public/roles/product-manager/1.json'), 'utf8');
    const role = parseRoleText(text);
    expect(role.ok && role.value).toMatchObject({
      id: 'product-manager',
      number: 2,
      version: 1,
      title: 'Product Manager',
      tools: { asOf: '2026-11-22' },
    });
    expect(reportRole('x', text).errors).toEqual([]);
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(join(root, 'public/roles', path), 'utf8'));
    expect(await read('roles.lock.json')).toMatchObject({
      roles: [{ id: 'data-engineer' }, { id: 'product-manager' }],
    });
    expect(await read('index.json')).toMatchObject({ roles: [] });
    expect(lines.at(-1)).toContain('/drafts/product-manager/1/');
  });

  it('marks every text that has to be replaced', async () => {
    await run('x');
    const text = await readFile(join(root, 'public/roles/x/1.json'), 'utf8');
    expect(text.match(/Replace:/g)?.length).toBeGreaterThan(50);
    expect(lines.at(-2)).toContain('role:check');
  });

  it('never writes over a role', async () => {
    await run('x');
    expect(await run('x')).toBe(1);
    expect(lines).toEqual([
      'public/roles/x/1.json already exists. Its next version: npm run role:new -- x --version',
    ]);
  });

  it('begins the next version as a copy that differs in its number alone', async () => {
    await run('x');
    expect(await run('x', '--version')).toBe(0);
    const [first, second] = await Promise.all(
      [1, 2].map((version) => readFile(join(root, `public/roles/x/${version}.json`), 'utf8')),
    );
    expect(second).toBe(first?.replace('"version": 1', '"version": 2'));
    expect(lines.at(-1)).toContain('/drafts/x/2/');
  });

  it('needs a role to make a next version of, and one without mistakes', async () => {
    await run('y');
    expect(await run('x', '--version')).toBe(1);
    expect(lines).toEqual(['There is no role "x" yet. Create it with npm run role:new -- x']);
    await run('x');
    await writeFile(join(root, 'public/roles/x/1.json'), '{}');
    expect(await run('x', '--version')).toBe(1);
    expect(lines.join()).toContain('role:check');
  });

  it.each([[], ['../x'], ['UPPER'], ['-x'], ['a', 'b'], ['a'.repeat(41)]])(
    'refuses %j',
    async (...args) => {
      expect(await run(...args)).toBe(2);
    },
  );
});
