import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportRole, roleCheck } from '../../src/cli/role-check.ts';
import {
  REAL_ROLE_PATH,
  REAL_ROLE_TEXT,
  type RoleEdit,
  editRoleFile,
} from '#tests/support/role-file.ts';

const report = (...edits: RoleEdit[]) =>
  reportRole('r.json', JSON.stringify(editRoleFile(...edits), null, 1));

describe('role:check', () => {
  it('finds nothing wrong with the real role, and says what it advises', async () => {
    const lines: string[] = [];
    expect(await roleCheck([REAL_ROLE_PATH], (line) => lines.push(line))).toBe(0);
    expect(lines.at(-1)).toMatch(
      /^public\/roles\/ai-engineer\/1\.json: a valid role, \d+ warnings?$/,
    );
    expect(lines[0]).toMatch(/: warning: at indicators: no scenario is linked to TD8, /);
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
      'r.json:1: error: at title: expected a text of 1 to 80 characters, got nothing',
      `r.json:${line}: error: at competencies[2].weight: expected a number from 0 to 100, got "high"`,
    ]);
  });

  it('names no line where there are none', () => {
    expect(reportRole('r.json', '<html>').errors).toEqual([
      'r.json: error: at the top: expected JSON, got a web page (it begins with "<")',
    ]);
    expect(reportRole('r.json', REAL_ROLE_TEXT.slice(0, 99)).errors[0]).toMatch(
      /expected JSON to its end/,
    );
  });

  it('ends with 1 when a file is wrong or missing, and with 2 without one', async () => {
    const bad = join(await mkdtemp(join(tmpdir(), 'role-check-')), 'bad.json');
    await writeFile(bad, '{"__proto__": {}}');
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    expect(await roleCheck([bad, 'no/such/file', REAL_ROLE_PATH], print)).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      `${bad}:1: error: at __proto__: expected no such key, got "__proto__"`,
      `${bad}: 1 error`,
      "no/such/file: error: can't be read",
    ]);
    expect(await roleCheck([], print)).toBe(2);
  });

  it.each([
    [
      [['scenarios', 0, 'options', 1, 'text'], 'x'.repeat(500)],
      'the best option is by far the longest',
    ],
    [
      [
        ['indicators', 0, 'anchors'],
        ['a', 'b', 'c', 'c', 'd'],
      ],
      'two levels have the same words',
    ],
    [[['indicators', 0, 'resources'], []], 'fewer than the two resources that next steps show'],
    [[['indicators', 0, 'seconds'], 300], '300 seconds, and by its words about'],
    [[['scenarios', 0, 'seconds'], 2], '2 seconds, and by its words about'],
  ] as const)('warns of content that weakens the assessment: %#', (edit, warning) => {
    const { errors, warnings } = report(edit);
    expect(errors).toEqual([]);
    expect(warnings.join('\n')).toContain(warning);
  });

  it('warns of a form that leaves a competency unchecked or unasked', () => {
    const scenario = report(
      [['scenarios'], []],
      [['order'], (editRoleFile() as { order: string[] }).order.filter((id) => !id.includes('-'))],
    );
    expect(scenario.warnings.join('\n')).toContain(
      'Quick has no scenario for TD, so nothing checks its ratings',
    );
    const file = editRoleFile() as {
      indicators: { competency: string; stage: number; id: string }[];
      order: string[];
    };
    const late = file.indicators.flatMap(({ competency, stage }, at): RoleEdit[] =>
      competency === 'TD' && stage === 1 ? [[['indicators', at, 'stage'], 2]] : [],
    );
    const moved = file.indicators
      .filter(({ competency, stage }) => competency === 'TD' && stage === 1)
      .map(({ id }) => id);
    const order = file.order.filter((id) => !moved.includes(id));
    const rating = report(...late, [
      ['order'],
      [...order.slice(0, 17), ...moved, ...order.slice(17)],
    ]);
    expect(rating.errors).toEqual([]);
    expect(rating.warnings.join('\n')).toContain('Quick has no rating for TD');
  });

  it('warns when length or place gives the best options away', () => {
    const scenarios = (
      editRoleFile() as { scenarios: { options: { text: string; credit: number }[] }[] }
    ).scenarios;
    const edits = scenarios.flatMap(({ options }, at) =>
      options.map(({ credit }, index): RoleEdit => [
        ['scenarios', at, 'options', index, 'text'],
        `Option number ${index}${credit === Math.max(...options.map((each) => each.credit)) ? ' x' : ''}`,
      ]),
    );
    expect(report(...edits).warnings.join('\n')).toContain(
      'the best option is the longest in 24 of 24',
    );
  });
});
