import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRoleText } from '#core';
import { createRoleFile } from '../../../src/cli/roles/create-role-file.ts';
import { type RoleFileOnDisk, readRoleFiles } from '../../../src/cli/roles/read-role-files.ts';
import { ROOT } from '../../architecture/source-files.ts';

describe('a role file where no copy of the project is', () => {
  let folder = '';
  let lines: string[] = [];
  const run = async (args: readonly string[], change = (file: RoleFileOnDisk) => file) => {
    lines = [];
    const files = await readRoleFiles(join(ROOT, 'public/roles'));
    const print = (line: string) => void lines.push(line);
    return createRoleFile(args, {
      folder,
      published: files.map(change),
      today: '2026-11-29',
      print,
    });
  };
  const written = async (name: string) => {
    const role = parseRoleText(await readFile(join(folder, name), 'utf8'));
    return role.ok ? role.value : role.error;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'role-file-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is a valid role with a number that no published role has', async () => {
    expect(await run(['product-manager'])).toBe(0);
    const taken = (await readRoleFiles(join(ROOT, 'public/roles'))).flatMap(({ role }) =>
      role.ok ? [role.value.number] : [],
    );
    expect(await written('product-manager.json')).toMatchObject({
      id: 'product-manager',
      version: 1,
      number: Math.max(...taken) + 1,
      tools: { asOf: '2026-11-29' },
    });
    expect(lines[1]).toContain('role:check -- product-manager.json');
  });

  it('begins the next version of a published role', async () => {
    expect(await run(['data-engineer', '--version'])).toBe(0);
    expect(await written('data-engineer.json')).toMatchObject({ id: 'data-engineer', version: 2 });
  });

  it.each([
    ['a role that is published', ['ai-engineer'], 1, /is a published role/],
    ['a version of a role that is not', ['product-manager', '--version'], 1, /no published role/],
    ['no slug', [], 2, /^Give one slug\.\n\nUsage/],
    ['a slug that is none', ['Product Manager'], 2, /^Give one slug\.\n\nUsage/],
    ['two', ['a', 'b'], 2, /^Give one slug\.\n\nUsage/],
    ['help', ['--help'], 0, /^Usage/],
  ] as const)('given %s it says what to do and writes nothing', async (_name, args, code, says) => {
    expect(await run(args)).toBe(code);
    expect(lines[0]).toMatch(says);
    await expect(readFile(join(folder, 'product-manager.json'))).rejects.toThrow('ENOENT');
  });

  it('never writes over a file, and says so where it can’t write at all', async () => {
    await run(['x']);
    expect(await run(['x'])).toBe(1);
    expect(lines).toEqual(['x.json already exists.']);
    folder = join(folder, 'none');
    expect(await run(['x'])).toBe(1);
    expect(lines[0]).toMatch(/can't be written/);
    folder = join(folder, '..');
  });

  it('copies no role with mistakes', async () => {
    const broken = (file: RoleFileOnDisk): RoleFileOnDisk => ({
      ...file,
      role: { ok: false, error: [] },
    });
    expect(await run(['ai-engineer', '--version'], broken)).toBe(1);
    expect(lines).toEqual(['The published role "ai-engineer" has errors.']);
  });
});
