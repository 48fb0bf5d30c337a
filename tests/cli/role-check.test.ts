import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportRole } from '../../src/cli/roles/report-role.ts';
import { roleCheck } from '../../src/cli/role-check.ts';
import {
  FROZEN_ROLE_TEXT,
  REAL_ROLE_PATH,
  REAL_ROLE_TEXT,
  type RoleEdit,
  editRoleFile,
} from '#tests/support/role-file.ts';

const report = (...edits: RoleEdit[]) =>
  reportRole('r.json', JSON.stringify(editRoleFile(...edits), null, 1));

describe('role:check', () => {
  it('finds no error in the real role, and lists its advice', async () => {
    const lines: string[] = [];
    expect(await roleCheck([REAL_ROLE_PATH], (line) => lines.push(line))).toBe(0);
    expect(lines.at(-1)).toMatch(
      /^public\/roles\/ai-engineer\/1\.json: a valid role, \d+ warnings?$/,
    );
    expect(lines[0]).toMatch(/: warning: at indicators: no scenario is linked to TD8, /);
  });

  it('holds bank names to their rule, across the files it is given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roles-'));
    const [one, other] = [join(folder, '1.json'), join(folder, 'b.json')];
    await writeFile(one, FROZEN_ROLE_TEXT);
    const changed = FROZEN_ROLE_TEXT.replace('"frozen-role"', '"other-role"')
      .replace(/"number": \d+/, '"number": 1003')
      .replace('a frozen text: I have not done this.', 'Reworded.');
    const reworded = changed.replace('A frozen text: behaviour A1', 'Another behaviour A1');
    expect(reworded).not.toBe(changed);
    await writeFile(other, reworded);
    const lines: string[] = [];
    expect(await roleCheck([one, other], (line) => lines.push(line))).toBe(1);
    expect(lines.filter((line) => line.includes(': error: '))).toEqual([
      expect.stringMatching(
        /b\.json:\d+:\d+: error: at indicators\[0\]\.bank: expected the words that .*1\.json, A1 has/,
      ),
    ]);
  });

  it.each([
    [
      'another role’s number',
      { id: 'qa-engineer' },
      'a number that no other role has: public/roles/ai-engineer/1.json is number 1',
    ],
    [
      'another number than its other versions',
      { number: 1003 },
      'the number that this role has in public/roles/ai-engineer/1.json, 1',
    ],
  ])('refuses %s', async (_, change, expected) => {
    const file = join(await mkdtemp(join(tmpdir(), 'roles-')), '1.json');
    await writeFile(file, JSON.stringify({ ...JSON.parse(REAL_ROLE_TEXT), ...change }, null, 1));
    const lines: string[] = [];
    expect(await roleCheck([file], (line) => lines.push(line))).toBe(1);
    expect(lines[0]).toMatch(/1\.json:\d+:\d+: error: at number: expected /);
    expect(lines[0]).toContain(expected);
  });

  it('refuses two roles of one number among the files it is given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roles-'));
    const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
    await writeFile(one, FROZEN_ROLE_TEXT);
    await writeFile(other, FROZEN_ROLE_TEXT.replace('"frozen-role"', '"other-role"'));
    const lines: string[] = [];
    expect(await roleCheck([one, other], (line) => lines.push(line))).toBe(1);
    expect(lines.filter((line) => line.includes(': error: '))).toEqual([
      expect.stringMatching(
        /other\.json:\d+:\d+: error: at number: expected a number that no other role has: .*one\.json is number \d+/,
      ),
    ]);
  });

  it('points at the line of each error', () => {
    const { errors } = report([['competencies', 2, 'weight'], 'high'], [['title'], undefined]);
    const text = JSON.stringify(
      editRoleFile([['competencies', 2, 'weight'], 'high'], [['title'], undefined]),
      null,
      1,
    );
    const line = text.split('\n').findIndex((each) => each.includes('"high"')) + 1;
    expect(errors).toEqual([
      'r.json:1:1: error: at title: expected a text of 1 to 80 characters, got nothing. Add "title".',
      `r.json:${line}:14: error: at competencies[2].weight: expected a number from 0 to 100, got "high"`,
    ]);
  });

  it('names the place where a file was cut off', () => {
    expect(reportRole('r.json', '<html>').errors).toEqual([
      'r.json:1:1: error: expected JSON, got a web page (it begins with "<")',
    ]);
    expect(reportRole('r.json', REAL_ROLE_TEXT.slice(0, 99)).errors[0]).toMatch(
      /^r\.json:\d+:\d+: error: expected "\}" for the "\{" of line 1, got the end of the file/,
    );
  });

  it('ends with 1 when a file is wrong or missing, and with 2 without one', async () => {
    const bad = join(await mkdtemp(join(tmpdir(), 'role-check-')), 'bad.json');
    await writeFile(bad, '{"__proto__": {}}');
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    expect(await roleCheck([bad, 'no/such/file', REAL_ROLE_PATH], print)).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/bad\.json:1:\d+: error: at __proto__: expected no such key/),
      `${bad}: 1 error`,
      "no/such/file: error: the file can't be read",
    ]);
    expect(await roleCheck([], print)).toBe(2);
  });
});
