import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRoleText } from '#core';
import { roleNew } from '../../src/cli/role-new.ts';
import { reportRole } from '../../src/cli/role-check.ts';

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

  it('writes a valid role with the next number, and puts it into lock and index', async () => {
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
    const index: unknown = JSON.parse(
      await readFile(join(root, 'public/roles/index.json'), 'utf8'),
    );
    expect(index).toMatchObject({ roles: [{ id: 'data-engineer' }, { id: 'product-manager' }] });
  });

  it('marks every text that has to be replaced', async () => {
    await run('x');
    const text = await readFile(join(root, 'public/roles/x/1.json'), 'utf8');
    expect(text.match(/Replace:/g)?.length).toBeGreaterThan(50);
    expect(lines.at(-1)).toContain('role:check');
  });

  it('never writes over a role', async () => {
    await run('x');
    expect(await run('x')).toBe(1);
    expect(lines).toEqual(['public/roles/x/1.json is there already.']);
  });

  it.each([[], ['../x'], ['UPPER'], ['-x'], ['a', 'b'], ['a'.repeat(41)]])(
    'refuses %j',
    async (...args) => {
      expect(await run(...args)).toBe(2);
    },
  );
});
